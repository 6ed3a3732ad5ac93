import { readFile } from "node:fs/promises";
import { attribute, findNodes } from "./document.mjs";

/** Has to run before the first value is read. */
const OWN = "/scripts/own.js";

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
 * The document with the small scripts that it asks for at its end: none has to be fetched.
 * @param {string} html
 * @param {Map<string, string>} scripts
 */
export function withSmallScripts(html, scripts) {
  /** @type {Set<string>} */
  const codes = new Set();
  let kept = "";
  let end = 0;
  for (const node of findNodes(html)) {
    const address = node.nodeName === "script" ? attribute(node, "src") : undefined;
    const place = node.sourceCodeLocation;
    if (address === undefined || !place) continue;
    codes.add(codeOf(scripts, address));
    kept += html.slice(end, place.startOffset);
    end = place.endOffset;
  }
  const late = [...codes].map((code) => `<script>${code}</script>`).join("");
  return (kept + html.slice(end)).replace("</body>", (tag) => late + tag);
}

/**
 * The page with public/own.js at the end of its head, if it shows values of the reader's own: there it runs before any of them
 * is read, so that nothing moves afterwards.
 * @param {string} html
 * @param {Map<string, string>} scripts
 */
export function withOwnScript(html, scripts) {
  const isOwn = findNodes(html).some(({ nodeName }) => nodeName === "own-value" || nodeName === "own-only");
  return isOwn ? html.replace("</head>", (tag) => `<script>${codeOf(scripts, OWN)}</script>${tag}`) : html;
}

/**
 * @param {Map<string, string>} scripts
 * @param {string} address
 */
function codeOf(scripts, address) {
  const code = scripts.get(address);
  if (code === undefined) throw new Error(`${address} is no small script`);
  return code;
}
