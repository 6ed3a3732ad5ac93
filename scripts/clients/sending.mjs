// Sending with Thunderbird, as bodies of async functions that run in its main window.

const tools = `
  const { MailServices } = ChromeUtils.importESModule("resource:///modules/MailServices.sys.mjs");
  const until = async (find) => {
    for (let tries = 0; tries < 600; tries += 1) {
      const found = find();
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error("never happened: " + find);
  };
`;

/**
 * Writes a mail and sends it. Resolves to what Thunderbird says of why it could not, or to "" when the mail is gone.
 * @param {{ to: string, subject: string }} mail
 */
export const sendMail = ({ to, subject }) => `${tools}
  const fields = Cc["@mozilla.org/messengercompose/composefields;1"].createInstance(Ci.nsIMsgCompFields);
  Object.assign(fields, { to: ${JSON.stringify(to)}, subject: ${JSON.stringify(subject)}, body: "テスト" });
  const params = Cc["@mozilla.org/messengercompose/composeparams;1"].createInstance(Ci.nsIMsgComposeParams);
  Object.assign(params, { composeFields: fields, format: Ci.nsIMsgCompFormat.PlainText });
  params.identity = MailServices.accounts.defaultAccount.defaultIdentity;
  MailServices.compose.OpenComposeWindowWithParams(null, params);

  const windows = () => [...Services.ww.getWindowEnumerator()];
  const composer = () => windows().find(({ location }) => location.href.endsWith("messengercompose.xhtml"));
  await until(() => composer()?.composeEditorReady);
  composer().goDoCommand("cmd_sendNow");
  const alert = () => windows().find(({ location, document }) =>
    location.href.endsWith("commonDialog.xhtml") && document.getElementById("infoBody")?.textContent);
  await until(() => alert() || !composer());
  if (!alert()) return "";
  const text = alert().document.getElementById("infoBody").textContent;
  alert().document.getElementById("commonDialog").acceptDialog();
  await until(() => !alert());
  // Nothing left to save: the window would ask.
  composer().gMsgCompose.bodyModified = false;
  composer().gContentChanged = false;
  composer().close();
  await until(() => !composer());
  return text;
`;

/** Switches SMTP AUTH off, as somebody who changed the port alone. */
export const withoutLogin = `${tools}
  const server = MailServices.outgoingServer.defaultServer;
  server.authMethod = Ci.nsMsgAuthMethod.none;
  // Else the next mail would go through the connection that is logged in.
  server.closeCachedConnections();
`;

/**
 * Gives Thunderbird the password for sending, for which it would ask.
 * @param {{ host: string, user: string, password: string }} login
 */
export const keepPassword = ({ host, user, password }) => `
  const login = Cc["@mozilla.org/login-manager/loginInfo;1"].createInstance(Ci.nsILoginInfo);
  const origin = ${JSON.stringify(`smtp://${host}`)};
  login.init(origin, null, origin, ${JSON.stringify(user)}, ${JSON.stringify(password)}, "", "");
  await Services.logins.addLoginAsync(login);
`;
