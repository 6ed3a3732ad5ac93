// Proves against real programs, in a network of their own, that what the site hands out sets a mail program up and sends mail.
import { ensureBuild } from "./current-build.mjs";
import { installFromDebian, isDebianRoot } from "./debian.mjs";
import { install } from "./install.mjs";
import { run } from "./run.mjs";

if (!isDebianRoot()) {
  console.error(
    "この確認には、Debian（コンテナにしてください）の root が要ります。メールサーバーなどを apt-get で入れます。",
  );
  process.exit(1);
}
const programs = ["thunderbird", "thunderbird-l10n-ja", "xvfb", "fonts-noto-cjk", "libplist-utils"];
const servers = ["postfix", "dovecot-core", "dovecot-pop3d", "nftables", "iproute2", "openssl"];
const failure =
  (await installFromDebian(...programs, ...servers)) ||
  (await install({ dev: true })) ||
  (await ensureBuild("example"));

if (!failure) await run("dpkg-query", ["--show", "thunderbird", "postfix", "dovecot-core"]);

// All that is started in there ends with it, and what it mounts and forbids is unknown outside.
const apart = ["--net", "--mount", "--pid", "--fork", "--mount-proc", "--kill-child"];
process.exitCode = failure || (await run("unshare", [...apart, process.execPath, "scripts/clients/prove.mjs"]));
