import { gunzipSync, gzipSync } from "node:zlib";
import type { Page, Request } from "@playwright/test";
import { pathOf } from "../content/model/check.ts";
import { checkAddress } from "../content/model/next-address.ts";
import { guideIds, paths, stops, wrong } from "./addresses.ts";
import { nextScriptsOn } from "./next-scripts.ts";
import { expectPolicy } from "./policy.ts";
import { expect, test } from "./site.ts";
import { send } from "./wire.ts";

const kB = 1000;

for (const path of [...guideIds.map((id) => `/guides/${id}`), "/about"]) {
  test(`${path} weighs at most 20 kB in 3 requests, 2 kB of it scripts`, async ({ page, request }) => {
    const own = (await load(page, path)).filter(({ type }) => type !== "image");
    test.info().annotations.push({ type: "bytes", description: String(sum(own)) });
    expect(sum(own), JSON.stringify(own)).toBeLessThanOrEqual(20 * kB);
    expect(own.length).toBeLessThanOrEqual(3);
    expect(scriptBytes(await (await request.get(path)).text())).toBeLessThanOrEqual(2 * kB);
  });
}

test("/staff, which holds all that staff need, weighs at most 45 kB as a document", async ({ page }) => {
  const document = (await load(page, "/staff")).filter(({ type }) => type === "document");
  test.info().annotations.push({ type: "bytes", description: String(sum(document)) });
  expect(document).toHaveLength(1);
  expect(sum(document)).toBeLessThanOrEqual(45 * kB);
});

for (const [path, most] of [
  ["/", 8],
  ["/result/taiou-1", 10],
  ["/result/taiou-3", 10],
  ["/result/webmail", 9],
  ["/check/connection-yes/smtp-yes", 11],
  ["/notice", 13],
  ["/contact", 9],
  ["/guides", 10],
  ["/guides/windows", 12],
  ["/guides/which", 15],
  ["/errors/socket-10060", 9],
  ["/number/which", 17],
] as const) {
  test(`${path} weighs at most ${most} kB as a document`, async ({ page }) => {
    const document = (await load(page, path)).filter(({ type }) => type === "document");
    test.info().annotations.push({ type: "bytes", description: String(sum(document)) });
    expect(document).toHaveLength(1);
    expect(sum(document)).toBeLessThanOrEqual(most * kB);
  });
}

test("a wrong address weighs no more than a document", async ({ page, request }) => {
  const loaded = await load(page, wrong);
  expect(sum(loaded)).toBeLessThanOrEqual(20 * kB);
  expect(loaded.length).toBeLessThanOrEqual(3);
  expect(scriptBytes(await (await request.get(wrong)).text())).toBeLessThanOrEqual(2 * kB);
});

test("every page is a document without the framework, or a form that says so", async ({ baseURL }) => {
  const forms: string[] = [];
  const own = `<script>${(await send(baseURL, "/scripts/own.js")).text.trim()}</script>`;
  for (const path of [...paths, wrong]) {
    const answer = await send(baseURL, path, { headers: { "accept-encoding": "gzip" } });
    expect(answer.headers["content-encoding"], path).toBe("gzip");
    const text = gunzipSync(answer.body).toString("utf8");
    expectPolicy({ ...answer, text });
    const scripts = [...text.matchAll(/<script\b([^>]*)>([^<]*)/g)].map(([, attributes = "", words = ""]) => ({
      attributes,
      words,
    }));

    // Where the reader's own values may stand, their script comes before the body, and nowhere else.
    const [head = "", body = ""] = text.split("</head>");
    expect(head.includes(own), path).toBe(/<own-(value|only)\b/.test(body));
    expect(body, path).not.toContain(own);

    if (text.includes("data-needs-scripts")) {
      forms.push(path);
      continue;
    }
    expect(text, path).not.toMatch(/__next|\/_next\/[^"]*\.js|TURBOPACK/);
    // The small scripts stand in the page: nothing has to be fetched for it.
    expect(
      scripts.filter(({ attributes }) => /src=/.test(attributes)),
      path,
    ).toEqual([]);
    expect(scriptBytes(text), path).toBeLessThanOrEqual(2 * kB);
  }
  // All questions, in all their states, and forms whose input stays in the browser; nothing else needs more.
  expect(forms.filter((path) => !/^\/(check|errors|providers|sent|settings|result\/taiou-2)\b/.test(path))).toEqual([]);
  for (const { trail } of stops) expect(forms).toContain(checkAddress(pathOf(trail)));
});

test("a question adds at most 15 kB of scripts to what Next itself loads", async ({ page, request }) => {
  for (const path of ["/check", "/check/connection-yes/smtp-unsure"]) {
    const loaded = (await load(page, path)).filter(({ type }) => type === "script");
    const isNext = await nextScriptsOn(request, path);
    // The script for copying and printing waits for the reader to do something; Chromium may invent a first move of the pointer.
    const own = loaded.filter(({ url }) => !isNext(url) && url !== "/scripts/page.js");
    test.info().annotations.push({ type: "bytes", description: `${path}: ${sum(own)} of ${sum(loaded)}` });
    expect(own.length).toBeLessThan(loaded.length);
    expect(sum(own), JSON.stringify(own)).toBeLessThanOrEqual(15 * kB);
  }
});

type Loaded = { url: string; type: string; bytes: number };

/** What a browser with an empty cache fetches for a page, with its weight on the wire; without the favicon. */
async function load(page: Page, path: string): Promise<Loaded[]> {
  const requests: Request[] = [];
  page.on("requestfinished", (request) => requests.push(request));
  await page.goto(path);
  page.removeAllListeners("requestfinished");
  return Promise.all(
    requests
      .filter((request) => !new URL(request.url()).pathname.startsWith("/icon"))
      .map(async (request) => {
        const { responseBodySize, responseHeadersSize } = await request.sizes();
        const { pathname } = new URL(request.url());
        const type = request.resourceType();
        // A question's limit is for scripts themselves.
        return { url: pathname, type, bytes: responseBodySize + (type === "script" ? 0 : responseHeadersSize) };
      }),
  );
}

function sum(loaded: Loaded[]): number {
  return loaded.reduce((total, { bytes }) => total + bytes, 0);
}

/** The weight of the scripts that stand in a page, packed by themselves. */
function scriptBytes(html: string): number {
  const codes = [...html.matchAll(/<script\b(?![^>]*speculationrules)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, code]) => code,
  );
  return gzipSync(codes.join("")).length;
}
