// Prints the DNS records of one provider's mail domain, ready to paste into its zone.
import { printFault } from "../content/model/fault.ts";
import { PublicOrigin } from "../content/model/provider.ts";
import { readSite } from "../content/model/read.ts";
import { dnsRecords } from "../content/model/setup/dns-records.ts";

const { value: content, faults } = readSite(process.cwd(), process.env.PROVIDER ?? "micnet");
if (!content) {
  console.error(`${faults.map(printFault).join("\n")}\n\n文章を読めません。先に直してください。`);
  process.exit(1);
}
const typed = process.env.SITE_URL || undefined;
const origin = PublicOrigin.optional().safeParse(typed);
if (!origin.success) {
  const found = `「${typed}」は、公開アドレスの形ではありません。`;
  const fix = "https:// で始まる、だれでも開けるアドレスを書いてください（例: https://guide.example.jp）。";
  console.error(printFault({ file: "SITE_URL", found, fix }));
  process.exit(1);
}
const site = origin.data ?? content.provider.site;
process.stdout.write(dnsRecords({ ...content.provider, ...(site && { site }) }));
