import { execFileSync } from "node:child_process";
import { chownSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Debian's user `nobody`, whom the mailboxes belong to. */
export const NOBODY = 65_534;

/**
 * Starts Dovecot for one mailbox: POP3 over TLS on port 995, and the check of logins for Postfix.
 * @param {string} folder
 * @param {{ user: string, password: string, certificate: string, key: string, loginPort: number }} options
 */
export function startDovecot(folder, { user, password, certificate, key, loginPort }) {
  const home = join(folder, "home");
  const settings = join(folder, "dovecot.conf");
  const log = join(folder, "dovecot.log");
  mkdirSync(home);
  chownSync(home, NOBODY, NOBODY);
  writeFileSync(join(folder, "users"), `${user}:{PLAIN}${password}\n`);
  writeFileSync(
    settings,
    `base_dir = ${folder}/dovecot
log_path = ${log}
protocols = pop3
listen = *
ssl = required
ssl_cert = <${certificate}
ssl_key = <${key}
auth_mechanisms = plain login
mail_location = maildir:${home}/mail
first_valid_uid = 1
passdb {
  driver = passwd-file
  args = ${folder}/users
}
userdb {
  driver = static
  args = uid=${NOBODY} gid=${NOBODY} home=${home}
}
service auth {
  inet_listener {
    address = 127.0.0.1
    port = ${loginPort}
  }
}
`,
  );
  execFileSync("dovecot", ["-c", settings], { stdio: ["ignore", "ignore", "inherit"] });
  return { readLog: () => readFileSync(log, "utf8") };
}
