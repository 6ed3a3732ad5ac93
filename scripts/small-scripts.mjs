import { readFile } from "node:fs/promises";
import { attribute, findNodes } from "./document.mjs";

/** Has to run before the first value is drawn. */
const EARLY = "/scripts/own.js";

/**
 * The small scripts as they are served, by their addresses.
 * @param {import("./document-adapter.mjs").Outputs["prerenders"]} prerenders
 * @returns {Promise<Map<string, string>>}
 */
export async function readSmallScripts(prerenders) {
  const served = prerenders.flatMap(({ pathname, fallback }) =>
    /^\/scripts\/.+\.js$/.test(pathname) && fallback?.filePath ? [{ pathname, file: fallback.filePath }] : [],
  );
  return new Map(
    await Promise.all(
      served.map(async ({ pathname, file }) => {
        const code = (await readFile(file, "utf8")).trim();
        if (/<\/script|<!--/i.test(code)) throw new Error(`${pathname} can't stand within a page`);
        return /** @type {[string, string]} */ ([pathname, code]);
      }),
    ),
  );
}

/**
 * The document with its small scripts within it: none has to be fetched, and own values are there at first paint.
 * @param {string} html
 * @param {Map<string, string>} scripts
 */
export function withSmallScripts(html, scripts) {
  /** @type {Set<string>} */
  const asked = new Set();
  let kept = "";
  let end = 0;
  for (const node of findNodes(html)) {
    const address = node.nodeName === "script" ? attribute(node, "src") : undefined;
    const place = node.sourceCodeLocation;
    if (address === undefined || !place) continue;
    if (!scripts.has(address)) throw new Error(`${address} is no small script`);
    asked.add(address);
    kept += html.slice(end, place.startOffset);
    end = place.endOffset;
  }
  /** @param {string[]} addresses */
  const inline = (addresses) => addresses.map((one) => `<script>${scripts.get(one)}</script>`).join("");
  const late = inline([...asked].filter((one) => one !== EARLY));
  return (kept + html.slice(end))
    .replace("</head>", (tag) => inline(asked.has(EARLY) ? [EARLY] : []) + tag)
    .replace("</body>", (tag) => late + tag);
}
