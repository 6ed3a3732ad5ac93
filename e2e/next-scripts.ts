import type { APIRequestContext } from "@playwright/test";
import { expect } from "./site.ts";

/** A page that renders nothing of ours but documents: what it would load is what Next itself loads everywhere. */
const plainPage = "/unavailable";

/**
 * Tells Next's own scripts on a page from the site's: the files with which it starts on every page, named by the page's
 * first script, and those it needs to draw a page without a client component, named by such a page's instructions for it.
 */
export async function nextScriptsOn(request: APIRequestContext, path: string): Promise<(url: string) => boolean> {
  const instructions = await (await request.get(plainPage, { headers: { rsc: "1" } })).text();
  const drawing = [...instructions.matchAll(/\/_next\/static\/chunks\/[^"]+?\.js/g)].map(([file]) => file);
  expect(drawing.length).toBeGreaterThan(0);
  const [, names = ""] = /"otherChunks":\[(.*?)\]/.exec(await (await request.get(path)).text()) ?? [];
  const starting = [...names.matchAll(/"(.+?)"/g)].map(([, name]) => `/_next/${name}`);
  expect(starting.length).toBeGreaterThan(0);
  return (url) => drawing.includes(url) || starting.includes(url) || /\/turbopack-/.test(url);
}
