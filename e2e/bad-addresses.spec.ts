import { expectPolicy } from "./policy.ts";
import { expect, test } from "./site.ts";
import { send } from "./wire.ts";

const folders = ["", "/check", "/check/connection-yes", "/guides", "/guides/windows", "/result", "/contact", "/notice"];

/** Every one of these below every folder. */
const strange = [
  "banana",
  "__proto__",
  "constructor",
  "..%2f",
  "..%2f..%2fpackage.json",
  "%2e%2e%2fnotice",
  "..%5c",
  "%00",
  "%0d%0aSet-Cookie:%20a=b",
  "%0a",
  "%20",
  "%E0%A4%A",
  "%",
  "%FF",
  "%E6%8E%A5%E7%B6%9A",
  "%F0%9F%98%80",
  "a".repeat(10_000),
  "a/".repeat(200).slice(0, -1),
  "banana.html",
  "[[...trail]]",
  "$d",
];

const particular = [
  "/check/connection-maybe",
  "/check/connection-asked",
  "/check/smtp-yes",
  "/check/connection-yes/connection-yes",
  "/check/connection-yes/smtp-maybe",
  "/check/connection-yes/smtp-yes/smtp-yes",
  "/check/connection-yes/smtp-yes/connection-no/smtp-no",
  "/check/connection-unsure/smtp-yes",
  "/check/connection-unanswered/smtp-yes",
  "/check/connection-unsure-no-server",
  "/check/connection-yes/smtp-yes/unsure",
  "/contact/connection-yes",
  "/contact/connection-yes/smtp-yes",
  "/contact/connection-unanswered",
  "/Check",
  "/CHECK/CONNECTION-YES",
  "/index.html",
  "/500",
  "/_error",
  "/_not-found",
  "/_global-error",
  "/%5fglobal-error",
  "/favicon.ico",
  "/wp-login.php",
];

for (const folder of folders) {
  test(`a wrong address below ${folder || "/"} gets a Japanese page with the way to the check`, async ({ baseURL }) => {
    for (const part of strange) await expectWayOn(baseURL, `${folder}/${part}`);
  });
}

test("so does an address that only looks like one of the site's", async ({ baseURL }) => {
  for (const path of particular) await expectWayOn(baseURL, path);
});

test("so does a broken one where the framework keeps its files", async ({ baseURL }) => {
  for (const path of ["/_next/%E0%A4%A", "/_next/static/chunks/%E0%A4%A.js", "/_next/data/banana"])
    await expectWayOn(baseURL, path);
});

test("an address that is longer than the server takes is refused by the server", async ({ baseURL }) => {
  expect((await send(baseURL, `/check/${"a".repeat(20_000)}`)).status).toBe(431);
});

test("nothing that can be asked of a page is a failure of the site", async ({ baseURL }) => {
  const odd = [
    { method: "HEAD" },
    { method: "PUT" },
    { method: "DELETE" },
    { method: "OPTIONS" },
    { method: "POST", headers: { "content-type": "application/x-www-form-urlencoded" }, body: "answer=yes" },
    { method: "POST", headers: { "content-type": "multipart/form-data; boundary=x" }, body: "--x--" },
    { method: "POST", headers: { "content-type": "text/plain", "next-action": "a" }, body: "[]" },
    { method: "POST", body: "a" },
    { headers: { rsc: "1" } },
    { headers: { rsc: "1", "next-router-state-tree": "%E0%A4%A" } },
    { headers: { rsc: "1", "next-router-segment-prefetch": "/banana" } },
    { headers: { "x-middleware-subrequest": "proxy" } },
    { headers: { cookie: "a=%E0%A4%A; __prerender_bypass=1" } },
    { headers: { "accept-encoding": "banana", "accept-language": "%", range: "bytes=5-1" } },
    { headers: { host: "" } },
    { headers: { "x-forwarded-host": "evil.example", "x-forwarded-proto": "https", forwarded: "host=evil.example" } },
  ];
  for (const path of [
    "/",
    "/check",
    "/check/connection-yes/smtp-no",
    "/notice",
    "/check/next",
    "/check/server",
    "/banana",
  ]) {
    for (const options of odd) {
      const { status } = await send(baseURL, path, options);
      expect(status, `${path} ${JSON.stringify(options)}`).toBeGreaterThan(199);
      expect(status, `${path} ${JSON.stringify(options)}`).toBeLessThan(500);
    }
  }
});

test("a method that no address knows is refused, whatever stands there", async ({ baseURL }) => {
  for (const path of ["/", "/check/next", "/banana", "/autodiscover/autodiscover.xml", "/scripts/page.js", "/253"]) {
    for (const method of ["TRACE", "PUT", "DELETE", "PATCH", "PROPFIND", "M-SEARCH"]) {
      const { status, headers } = await send(baseURL, path, { method });
      expect(status, `${method} ${path}`).toBe(405);
      expect(headers.allow, `${method} ${path}`).toContain("GET");
    }
    expect((await send(baseURL, path, { method: "OPTIONS" })).status, path).toBeLessThan(500);
    // No tunnel, and no answer at all.
    await expect(send(baseURL, path, { method: "CONNECT" }), path).rejects.toThrow();
  }
});

test("what stands behind ? and # changes no page", async ({ baseURL }) => {
  for (const query of ["?a=%E0%A4%A", "?__proto__=1", `?${"a".repeat(10_000)}`, "?_rsc=banana", "?trail=x&trail=y"]) {
    const { status, text } = await send(baseURL, `/check${query}`);
    expect(status).toBe(200);
    expect(text).toBe((await send(baseURL, "/check")).text);
  }
});

test("two slashes lead to no other site", async ({ baseURL }) => {
  for (const path of [
    "//evil.example",
    "//evil.example/",
    "/\\evil.example",
    "///evil.example/%2e%2e",
    "/%2f%2fevil.example",
  ]) {
    const { headers } = await send(baseURL, path);
    expect(headers.location ?? "/").toMatch(/^\/(?![/\\])/);
  }
});

async function expectWayOn(origin: string | undefined, path: string) {
  const answer = await send(origin, path);
  const name = path.slice(0, 80);
  expect(answer.status, name).toBe(404);
  expect(answer.headers["content-type"], name).toBe("text/html; charset=utf-8");
  expect(answer.headers["set-cookie"], name).toBeUndefined();
  expect(answer.text, name).toMatch(/<html lang="ja"/);
  expect(answer.text, name).toMatch(/<main[\s\S]*href="\/check"[\s\S]*<\/main>/);
  expect(answer.text, name).toMatch(/<meta name="robots" content="noindex/);
  expect(answer.text, name).not.toMatch(/\/_next\/[^"]*\.js/);
  expectPolicy(answer);
}
