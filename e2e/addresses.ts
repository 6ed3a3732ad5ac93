import { endings, openQuestions } from "../content/model/check.ts";
import { pagesOf } from "../content/model/pages.ts";
import { readSite } from "../content/model/read.ts";

const { value: site, faults } = readSite(process.cwd(), "micnet");
if (!site) throw new Error(JSON.stringify(faults, undefined, 2));

// Tests need their names before they know whose site they visit: pages.spec.ts proves that each has the same addresses.

/** The address of every page of a site but the one for wrong addresses. */
export const paths = pagesOf(site).map(({ path }) => path);
/**
 * The pages that a browser visits one by one. Errors and other providers have pages that differ in words only: of each kind those
 * with the longest and the shortest address; all of them are read by crawl.spec.ts and bytes.spec.ts.
 */
export const visited = paths.filter((path) => {
  const alike = alikeTo(path);
  return alike.length === 0 || [alike.at(0), alike.at(-1)].includes(path);
});

/** The pages of the same kind as this one, the longest address first. */
function alikeTo(path: string): string[] {
  const kind = ["/errors/", "/providers/"].find((start) => path.startsWith(start));
  return kind ? paths.filter((one) => one.startsWith(kind)).sort((a, b) => b.length - a.length) : [];
}

/** Every way through the chart to a result. */
export const walks = endings(site.tree);
/** Every question, as often as there are ways to it. */
export const stops = openQuestions(site.tree);
/** The guides, by their part of the address. */
export const guideIds = site.guides.map(({ id }) => id);
/** One guide of each kind of drawing, for what takes long and hangs on the widgets rather than on the words. */
export const drawnGuides = [
  "windows/outlook-express-6",
  "windows/thunderbird",
  "mac/mail-10-5",
  "ios/mail",
  "android/gmail",
  "linux/evolution",
];
/** An address that is none of them. */
export const wrong = "/banana";
