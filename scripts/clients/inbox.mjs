import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/**
 * What the mail server noted about a delivered mail, which may have to be waited for: who took it and how, and whose login it was.
 * @param {string} inbox a folder of Maildirs
 * @param {string} subject
 */
export async function readDelivered(inbox, subject) {
  const mail = await findMail(join(inbox, "all", "new"), subject);
  // Long lines of a header go on after a line break.
  const received = /^Received: (.*(?:\n\s.*)*)/m.exec(mail)?.[1]?.replaceAll(/\s+/g, " ") ?? "";
  console.log(`Received: ${received}`);
  return {
    by: / by (\S+) \(Postfix\) with (\S+)/.exec(received)?.slice(1),
    login: /Authenticated sender: ([^)]+)\)/.exec(received)?.[1],
  };
}

/**
 * @param {string} folder
 * @param {string} subject
 */
async function findMail(folder, subject) {
  for (let tries = 0; tries < 100; tries += 1) {
    const mails = list(folder).map((file) => readFileSync(join(folder, file), "utf8"));
    const mail = mails.find((text) => text.includes(`\nSubject: ${subject}\n`));
    if (mail) return mail;
    await pause(100);
  }
  throw new Error("The mail did not arrive.");
}

/** @param {string} folder */
function list(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
