import { readdirSync, readFileSync } from "node:fs";
import { printFault } from "../content/model/fault.ts";
import { findGaps } from "../content/model/gaps.ts";
import { findHints } from "../content/model/hints.ts";
import { freeNumbers } from "../content/model/numbers/number-faults.ts";
import { Ledger } from "../content/model/numbers/page-number.ts";
import { readSite } from "../content/model/read.ts";
import { readYaml } from "../content/model/yaml.ts";

const readings = readdirSync("content/providers")
  .filter((file) => file.endsWith(".yaml"))
  .map((file) => file.replace(/\.yaml$/, ""))
  .map((id) => ({ id, ...readSite(process.cwd(), id) }));
const faults = [...new Set(readings.flatMap((reading) => reading.faults.map(printFault)))];

for (const { id, value } of readings) {
  for (const gap of value ? findGaps(value.provider) : []) console.log(`content/providers/${id}.yaml ${gap}`);
}
const [reading] = readings;
if (reading?.value) {
  const hints = findHints(reading.value, new Date().toISOString().slice(0, 10));
  for (const { file, line, words } of hints) console.log(`${[file, line].filter(Boolean).join(":")} 確認: ${words}`);
}
const ledger = readYaml("content/ledger.yaml", readFileSync("content/ledger.yaml", "utf8"), Ledger).value;
const [free] = ledger ? freeNumbers(ledger) : [];
if (free) console.log(`次に使える番号は ${free} です。`);

if (faults.length > 0) {
  console.error(`\n${faults.join("\n")}\n\n直すところが ${faults.length} か所あります。`);
  process.exitCode = 1;
} else {
  console.log("文章と設定の記録に、直すところはありません。");
}
