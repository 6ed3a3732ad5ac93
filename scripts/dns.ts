// Prints the DNS records of one provider's mail domain, ready to paste into its zone.
import { printFault } from "../content/model/fault.ts";
import { readSite } from "../content/model/read.ts";
import { dnsRecords } from "../content/model/setup/dns-records.ts";

const { value: content, faults } = readSite(process.cwd(), process.env.PROVIDER ?? "micnet");
if (!content) {
  console.error(`${faults.map(printFault).join("\n")}\n\n文章を読めません。先に直してください。`);
  process.exit(1);
}
const site = process.env.SITE_URL || content.provider.site;
process.stdout.write(dnsRecords({ ...content.provider, ...(site && { site }) }));
