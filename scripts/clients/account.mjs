// What a person does in Thunderbird to set up an account and to send, as bodies of async functions that run in its main window.

const tools = `
  const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
  const until = async (find) => {
    for (let tries = 0; tries < 1200; tries += 1) {
      const found = find();
      if (found) return found;
      await pause(100);
    }
    throw new Error("never happened: " + find);
  };
  const type = (field, text) => {
    field.value = text;
    field.dispatchEvent(new field.ownerDocument.defaultView.Event("input", { bubbles: true }));
  };
`;

/**
 * Makes the program trust an authority.
 * @param {string} certificate in PEM
 */
export const trust = (certificate) => `
  const authorities = Cc["@mozilla.org/security/x509certdb;1"].getService(Ci.nsIX509CertDB);
  authorities.addCertFromBase64(${JSON.stringify(certificate.replace(/-----.*-----|\s/g, ""))}, "C,,");
`;

/**
 * Types name, address and password where Thunderbird asks for them, and goes on until it says that the account is there.
 * @param {{ name: string, address: string, password: string }} person
 */
export const addAccount = ({ name, address, password }) => `${tools}
  await until(() => document.getElementById("tabmail")?.currentTabInfo);
  await openAccountHub("MAIL");
  const hub = document.querySelector("account-hub-container").modal;
  const step = (id) => hub.querySelector("#" + id + ":not([hidden])");
  const goOn = async () => (await until(() => hub.querySelector("#forward:not([hidden]):enabled"))).click();

  type(step("emailAutoConfigSubview").querySelector("#realName"), ${JSON.stringify(name)});
  type(step("emailAutoConfigSubview").querySelector("#email"), ${JSON.stringify(address)});
  await goOn();
  await until(() => step("emailConfigFoundSubview"));
  await goOn();
  type((await until(() => step("emailPasswordSubview"))).querySelector("#password"), ${JSON.stringify(password)});
  await goOn();
  const isDone = () => step("emailAddedSuccessSubview");
  if (await until(() => step("emailSyncAccountsSubview") ?? isDone()) !== isDone()) await goOn();
  await until(isDone);
  await goOn();
  Services.prefs.savePrefFile(null);
`;
