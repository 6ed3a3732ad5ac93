import { endings, openQuestions } from "../content/model/check.ts";
import { pagesOf } from "../content/model/pages.ts";
import { readSite } from "../content/model/read.ts";

const { value: site, faults } = readSite(process.cwd(), "micnet");
if (!site) throw new Error(JSON.stringify(faults, undefined, 2));

// Tests need their names before they know whose site they visit: pages.spec.ts proves that each has the same addresses.

/** The address of every page of a site but the one for wrong addresses. */
export const paths = pagesOf(site).map(({ path }) => path);
/** Every way through the chart to a result. */
export const walks = endings(site.tree);
/** Every question, as often as there are ways to it. */
export const stops = openQuestions(site.tree);
/** The guides, by their part of the address. */
export const guideIds = site.guides.map(({ id }) => id);
/** The outcomes of the chart, and of who uses web mail only. */
export const outcomeIds = [...site.outcomes.keys()];
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
