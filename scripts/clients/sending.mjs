// Sending with Thunderbird, as bodies of async functions that run in its main window.

/**
 * Writes a mail and sends it.
 * @param {{ to: string, subject: string }} mail
 * @returns a step that resolves to the text of the error that Thunderbird shows, or to "" when the mail is sent
 */
export const sendMail = ({ to, subject }) => `
  const { MailServices } = ChromeUtils.importESModule("resource:///modules/MailServices.sys.mjs");
  const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
  const open = (type) => [...Services.wm.getEnumerator(type)];
  const fields = Cc["@mozilla.org/messengercompose/composefields;1"].createInstance(Ci.nsIMsgCompFields);
  Object.assign(fields, { to: ${JSON.stringify(to)}, subject: ${JSON.stringify(subject)}, body: "テスト" });
  const params = Cc["@mozilla.org/messengercompose/composeparams;1"].createInstance(Ci.nsIMsgComposeParams);
  Object.assign(params, { composeFields: fields, format: Ci.nsIMsgCompFormat.PlainText });
  params.identity = MailServices.accounts.defaultAccount.defaultIdentity;

  let ready = false;
  const observer = (composer) => composer.addEventListener("compose-editor-ready", () => { ready = true; });
  MailServices.compose.OpenComposeWindowWithParams(null, params);
  const composer = () => open("msgcompose")[0];
  for (let tries = 0; !composer()?.gMsgCompose?.editor && tries < 300; tries += 1) await pause(100);
  await pause(1000);
  composer().goDoCommand("cmd_sendNow");
  const log = [];
  for (let tries = 0; tries < 600; tries += 1) {
    await pause(100);
    if (!composer()) return "";
    const wins = [...Services.ww.getWindowEnumerator()].map((w) => w.location.href);
    const s = JSON.stringify(wins);
    if (log.at(-1) !== s) log.push(s);
    const dialog = [...Services.ww.getWindowEnumerator()].find((w) => w.location.href.includes("commonDialog"));
    if (dialog) {
      const text = dialog.document.getElementById("infoBody").textContent;
      return text;
    }
  }
  return log.join("\\n");
`;
