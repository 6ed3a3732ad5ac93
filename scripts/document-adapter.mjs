import { copyFile, readdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { isDocument, stripFramework, withPolicy } from "./document.mjs";
import { withOpenGraph } from "./open-graph.mjs";
import { readSmallScripts, withOwnScript, withSmallScripts } from "./small-scripts.mjs";
import { keepUsedStyles } from "./used-styles.mjs";

/** Stands in for Next's own pages of status 500, which are English and which an app can't replace. */
const ERROR_PAGE = "unavailable.html";
const NEXT_ERROR_PAGES = ["500.html", "_global-error.html"];

/**
 * Rewrites what `next build` prerendered: pages that need no script lose the framework, those that show the reader's own
 * values get the script for it, every page gets its card for chats and its policy.
 * @type {import("next").NextAdapter}
 */
export default {
  name: "documents",
  async onBuildComplete({ outputs, distDir, config }) {
    const latePages = findLatePages(outputs);
    if (latePages.length) throw new Error(`Prerender these, with dynamicParams = false: ${latePages.join(" ")}`);

    const origin = config.env.ORIGIN;
    const scripts = await readSmallScripts(outputs.prerenders);
    const files = await findPages(distDir);
    const errorPage = files.find((file) => basename(file) === ERROR_PAGE);
    if (!errorPage) throw new Error(`${ERROR_PAGE} is missing: it is what status 500 shows`);

    /** @param {string} file */
    const isNextErrorPage = (file) => NEXT_ERROR_PAGES.includes(basename(file));
    for (const file of files) {
      if (isNextErrorPage(file)) continue;
      await writeFile(file, await finish(await readFile(file, "utf8"), file, { origin, scripts }));
    }
    for (const file of files) {
      if (isNextErrorPage(file)) await copyFile(errorPage, file);
    }
  },
};

/** @typedef {Parameters<NonNullable<import("next").NextAdapter["onBuildComplete"]>>[0]["outputs"]} Outputs */

/**
 * Pages drawn when they are asked for: those would come with the framework and without a policy.
 * @param {Outputs} outputs
 */
function findLatePages({ appPages, prerenders }) {
  const early = new Set(["/_not-found", ...prerenders.map(({ route }) => route)]);
  const late = appPages.filter(({ pathname }) => !pathname.endsWith(".rsc") && !early.has(pathname));
  const renewed = prerenders.filter(({ compute, fallback }) => compute === "blocking" || fallback?.initialRevalidate);
  return [...late, ...renewed].map(({ pathname }) => pathname);
}

/**
 * The list that Next hands to adapters lacks the file from which `next start` answers unknown addresses.
 * @param {string} distDir
 */
async function findPages(distDir) {
  const server = join(distDir, "server");
  const files = await readdir(server, { recursive: true });
  return files.filter((file) => file.endsWith(".html")).map((file) => join(server, file));
}

/**
 * @param {string} html
 * @param {string} file
 * @param {{ origin: string | undefined, scripts: Map<string, string> }} site
 */
async function finish(html, file, { origin, scripts }) {
  try {
    const page = isDocument(html) ? withSmallScripts(await keepUsedStyles(stripFramework(html)), scripts) : html;
    return withPolicy(withOpenGraph(withOwnScript(page, scripts), origin));
  } catch (cause) {
    throw new Error(`${file}: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}
