// Compares the 『labels』 of the guides with the programs' own Japanese words, where Debian has the program.
import { printFault } from "../content/model/fault.ts";
import { readSite } from "../content/model/read.ts";
import { isDebian, isDebianRoot, updateLists } from "./debian.mjs";
import { findNearest, groupWords, hasLabel } from "./labels/compare.ts";
import { findLabels } from "./labels/find-labels.ts";
import { readEditions } from "./labels/packages.ts";

const programs = [
  { name: "Thunderbird", guide: /^(windows|mac|linux)\/thunderbird$/, packages: ["thunderbird-l10n-ja"] },
  {
    name: "Evolution",
    guide: /\/evolution$/,
    packages: ["evolution-common", "evolution-data-server-common"],
    toolkit: "libgtk-3-common",
  },
  { name: "Sylpheed", guide: /\/sylpheed$/, packages: ["sylpheed-i18n", "sylpheed"], toolkit: "libgtk2.0-common" },
  {
    name: "Claws Mail",
    guide: /\/claws-mail$/,
    packages: ["claws-mail-i18n", "claws-mail"],
    toolkit: "libgtk-3-common",
  },
];

if (!isDebian()) {
  console.error(
    "ラベルの確認には Debian（コンテナでかまいません）が要ります。プログラムの文字を apt-get で取り出します。",
  );
  process.exit(1);
}
if (isDebianRoot()) await updateLists();

const { value: site, faults } = readSite(process.cwd(), "example");
if (!site) {
  console.error(`${faults.map(printFault).join("\n")}\n\n文章を読めません。先に直してください。`);
  process.exit(1);
}

const missing: string[] = [];
for (const { name, guide, packages, toolkit } of programs) {
  const guides = site.guides.filter(({ id }) => guide.test(id));
  if (guides.length === 0) continue;
  const editions = readEditions(packages, toolkit);
  const [current, ...former] = editions.map(groupWords);
  if (!current) throw new Error(`${packages[0]} が、Debian の一覧にありません。`);
  const labels = guides.flatMap(findLabels);

  console.log(`${name} ${editions.map(({ version }) => version).join("、")}: ラベル ${labels.length} 個`);
  for (const { file, line, text, isFormer } of labels) {
    const known = isFormer ? former : [current];
    // Where Debian carries no former version, what is said of one can't be checked.
    if (known.length === 0 || known.some((words) => hasLabel(words, text))) continue;
    missing.push(`${file}:${line} 『${text}』は ${name} にありません。近いもの: ${findNearest(current, text)}`);
  }
}
const list = [...new Set(missing)];
console.log(
  list.length > 0
    ? `\n${list.join("\n")}`
    : "どのラベルも、プログラムの中にあります。版と日付を、案内の verified に書いてください。",
);
if (list.length > 0) process.exitCode = 1;
