import { execFileSync } from "node:child_process";
import { chownSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { NOBODY } from "./dovecot.mjs";
import { MAIL, UNENCRYPTED } from "./network.mjs";

/**
 * Starts Postfix as an internet provider has it: port 25 for mail from other servers, 587 with encryption and SMTP AUTH for customers.
 * What it takes for other domains it puts into one mailbox instead of sending it on.
 * @param {string} folder
 * @param {{ domain: string, host: string, certificate: string, key: string, loginPort: number }} options
 */
export function startPostfix(folder, { domain, host, certificate, key, loginPort }) {
  const inbox = join(folder, "inbox");
  const log = join(folder, "mail.log");
  const settings = join(folder, "postfix");
  const own = execFileSync("id", ["-u", "postfix"], { encoding: "utf8" });
  for (const path of [settings, join(folder, "queue"), join(folder, "data"), inbox]) mkdirSync(path);
  chownSync(inbox, NOBODY, NOBODY);
  chownSync(join(folder, "data"), Number(own), 0);

  writeFileSync(
    join(settings, "main.cf"),
    `compatibility_level = 3.6
myhostname = ${host}
mydestination =
mynetworks = 127.0.0.1/32
inet_protocols = ipv4
queue_directory = ${folder}/queue
data_directory = ${folder}/data
maillog_file = ${log}
maillog_file_prefixes = ${folder}
default_transport = virtual
virtual_mailbox_domains = ${domain}
virtual_mailbox_base = ${inbox}
virtual_mailbox_maps = static:all/
virtual_uid_maps = static:${NOBODY}
virtual_gid_maps = static:${NOBODY}
smtpd_tls_cert_file = ${certificate}
smtpd_tls_key_file = ${key}
smtpd_tls_security_level = may
smtpd_relay_restrictions = permit_mynetworks, permit_sasl_authenticated, reject_unauth_destination
smtpd_sasl_type = dovecot
smtpd_sasl_path = inet:127.0.0.1:${loginPort}
smtpd_sasl_authenticated_header = yes
`,
  );
  writeFileSync(join(settings, "master.cf"), services);
  execFileSync("postfix", ["-c", settings, "start"], { stdio: ["ignore", "ignore", "inherit"] });
  return { inbox, readLog: () => readFileSync(log, "utf8") };
}

/** Of Debian's master.cf, with what stands there for `submission` made active, once as it is and once without encryption. */
const services = `smtp inet n - n - - smtpd
${MAIL}:submission inet n - n - - smtpd
  -o syslog_name=postfix/submission
  -o smtpd_tls_security_level=encrypt
  -o smtpd_sasl_auth_enable=yes
  -o smtpd_tls_auth_only=yes
  -o smtpd_relay_restrictions=permit_sasl_authenticated,reject
${UNENCRYPTED}:submission inet n - n - - smtpd
  -o syslog_name=postfix/unencrypted
  -o smtpd_tls_security_level=none
  -o smtpd_sasl_auth_enable=yes
  -o smtpd_relay_restrictions=permit_sasl_authenticated,reject
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
error unix - - n - - error
retry unix - - n - - error
virtual unix - n n - - virtual
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
`;
