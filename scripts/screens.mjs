// Takes the real pictures of today's Thunderbird that the guides show.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installFromDebian, isDebianRoot } from "./debian.mjs";
import { accountOf, readExample, writeProfile } from "./screens/profile.mjs";
import { inThunderbird } from "./screens/program.mjs";
import { changeServer, openAccount, openServer, openServerList, zoom } from "./screens/steps.mjs";

const FOLDER = "public/guides/thunderbird";
const LARGEST = 40_000;

if (!isDebianRoot()) {
  console.error(
    "画面の撮影には、Debian（コンテナでかまいません）の root が要ります。Thunderbird などを apt-get で入れます。",
  );
  process.exit(1);
}
const code = await installFromDebian("thunderbird", "thunderbird-l10n-ja", "xvfb", "webp", "fonts-noto-cjk");
if (code !== 0) process.exit(code);

const temporary = mkdtempSync(join(tmpdir(), "screens-"));
const example = readExample();
try {
  mkdirSync(FOLDER, { recursive: true });
  writeProfile(temporary, accountOf(example));
  await inThunderbird(temporary, async (thunderbird) => {
    await thunderbird.place({ x: 0, y: 0, width: 930, height: 1100 });
    await save("account", thunderbird, openAccount(example));
    await save("server-list", thunderbird, openServerList(example));
    // The dialog is small: drawn larger, its letters stay sharp.
    await thunderbird.execute(zoom(1.5));
    await save("edit-before", thunderbird, openServer);
    const { port, address, userId } = example;
    await save(
      "edit-after-starttls",
      thunderbird,
      changeServer({ port, socketType: "alwaysSTARTTLS", userName: address }),
    );
    await save("edit-after-plain", thunderbird, changeServer({ port, socketType: "plain", userName: userId }));
    console.log(
      `Thunderbird ${thunderbird.version} ESR（Linux版）を撮りました。版と日付を、案内の <Screenshot> に書いてください。`,
    );
  });
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

/**
 * Takes the steps and keeps the part of the window that they name as the one to be seen.
 * @param {string} name
 * @param {import("./screens/marionette.mjs").Thunderbird} thunderbird
 * @param {string} steps
 */
async function save(name, thunderbird, steps) {
  const part = await thunderbird.execute(steps);
  const whole = join(temporary, `${name}.png`);
  const file = join(FOLDER, `${name}.webp`);
  writeFileSync(whole, await thunderbird.picture());
  execFileSync("cwebp", ["-quiet", "-near_lossless", "40", "-z", "9", "-crop", ...part.map(String), whole, "-o", file]);
  const { size } = statSync(file);
  console.log(`${file}: ${part[2]}×${part[3]}、${size} バイト`);
  if (size > LARGEST) throw new Error(`${file} が ${LARGEST} バイトを超えました。`);
}
