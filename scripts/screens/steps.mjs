// What is done in Thunderbird's main window, as bodies of async functions that run there. A step that ends in a picture
// returns the part of the window to keep, in pixels: left, top, width, height.

const tools = `
  const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
  const until = async (find) => {
    for (let tries = 0; tries < 200; tries += 1) {
      const found = find();
      if (found) return found;
      await pause(100);
    }
    throw new Error("never happened: " + find);
  };
  const tabs = await until(() => document.getElementById("tabmail"));
  const settings = () => tabs.currentTabInfo?.browser?.contentWindow;
  const panel = () => settings()?.document.getElementById("contentFrame")?.contentWindow;
  const boxOf = (element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const frame = element.ownerDocument.defaultView.browsingContext.embedderElement;
    const outer = frame ? boxOf(frame) : { left: 0, top: 0 };
    return { left: outer.left + left, top: outer.top + top, width, height };
  };
  const part = ({ left, top, width, height }) =>
    [left, top, width, height].map((length) => Math.round(length * devicePixelRatio));
`;

/** @param {number} scale pixels of the picture for each pixel that Thunderbird counts */
export const zoom = (scale) => `Services.prefs.setStringPref("layout.css.devPixelsPerPx", "${scale}");`;

/**
 * The account settings with the account's own page, down to its choice of the outgoing server.
 * @param {import("./profile.mjs").Example} example
 */
export const openAccount = ({ host }) => `${tools}
  await until(() => tabs.currentTabInfo?.chromeBrowser?.contentDocument.readyState === "complete");
  MsgAccountManager();
  const tree = await until(() => settings()?.document.getElementById("accounttree"));
  await until(() => panel()?.document.getElementById("identity.fullName") && tree.selectedIndex >= 0);
  const choice = await until(() => panel().document.getElementById("identity.smtpServerKey"));
  await until(() => choice.label.includes(${JSON.stringify(host)}));
  await pause(500);
  const frame = boxOf(tabs.currentTabInfo.browser);
  const { top, height } = boxOf(choice);
  return part({ ...frame, height: top + height + 12 - frame.top });
`;

/**
 * The list of outgoing servers there, with the details of the first.
 * @param {import("./profile.mjs").Example} example
 */
export const openServerList = ({ host }) => `${tools}
  const tree = settings().document.getElementById("accounttree");
  tree.selectedIndex = tree.rows.indexOf(settings().document.getElementById("smtp"));
  const list = await until(() => panel()?.document.getElementById("smtpList"));
  await until(() => list.itemCount > 0);
  list.selectedIndex = 0;
  const details = panel().document.getElementById("smtpServerInfoBox");
  await until(() => details.textContent.includes(${JSON.stringify(host)}));
  await pause(500);
  const frame = boxOf(tabs.currentTabInfo.browser);
  const { top, height } = boxOf(details);
  return part({ ...frame, height: top + height + 24 - frame.top });
`;

const dialog = `
  const { _box: box, _frame: frame } = await until(() => settings().gSubDialog._topDialog);
  const field = (id) => frame.contentDocument.getElementById(id);
  await until(() => field("smtp.port")?.value);
  await pause(1000);
`;

/** The dialog of that server as it is. */
export const openServer = `${tools}
  panel().document.getElementById("editButton").click();
  ${dialog}
  field("smtp.port").focus();
  await pause(500);
  return part(boxOf(box));
`;

/**
 * The dialog as it must be: filled in as a person would.
 * @param {{ port: number, socketType: "plain" | "alwaysSTARTTLS", userName: string }} values
 */
export const changeServer = ({ port, socketType, userName }) => `${tools}${dialog}
  const choose = (id, value) => {
    field(id).value = value;
    field(id).doCommand();
  };
  field("smtp.port").value = ${JSON.stringify(port)};
  choose("smtp.socketType", Ci.nsMsgSocketType.${socketType});
  choose("smtp.authMethod", Ci.nsMsgAuthMethod.passwordCleartext);
  field("smtpUsername").value = ${JSON.stringify(userName)};
  await pause(500);
  return part(boxOf(box));
`;
