import { paths } from "./addresses.ts";
import { expect, test } from "./site.ts";
import { send } from "./wire.ts";

test.describe("whatever is sent to a handler, it leads to a page of this site by its path alone:", () => {
  const sent = [
    ["a foreign host", "trail=&answer=yes", { host: "evil.example" }],
    [
      "a host told by a proxy",
      "trail=connection-yes&answer=no",
      { "x-forwarded-host": "evil.example", "x-forwarded-proto": "https" },
    ],
    ["another site as trail", "trail=//evil.example&answer=yes&server=a.example", {}],
    ["an address as answer", "trail=&answer=https://evil.example/", {}],
    ["broken percent codes", "trail=%E0%A4%A&answer=%E0%A4%A&server=%FF", {}],
    ["letters not in ASCII", "trail=%E6%8E%A5%E7%B6%9A&answer=%E3%81%AF%E3%81%84&server=%E3%81%82", {}],
    ["line breaks", "trail=%0d%0aSet-Cookie:a=b&answer=%0d%0a", {}],
    ["nothing", "", {}],
    ["10,000 characters", `trail=connection-yes&answer=${"a".repeat(5000)}&server=${"a".repeat(5000)}`, {}],
    ["the same name twice", "trail=connection-yes&answer=yes&answer=yes&server=a.example&server=a.example", {}],
    ["names of every object", "trail=__proto__&answer=__proto__&server=__proto__&__proto__=1", {}],
  ] as const;

  for (const [what, query, headers] of sent) {
    test(what, async ({ baseURL }) => {
      for (const handler of ["/check/next", "/check/server"]) {
        const { status, headers: told, text } = await send(baseURL, `${handler}?${query}`, { headers });
        expect(status).toBe(303);
        expect(paths).toContain(told.location);
        expect(told["set-cookie"]).toBeUndefined();
        expect(text).toBe("");
      }
    });
  }
});

test("who is led back to the first question is told so, and answers it right there", async ({ page }) => {
  await page.goto("/check");
  const question = await page.locator("h1").textContent();
  await page.goto("/check/next?trail=banana&answer=yes");
  await expect(page.getByRole("note", { name: "質問が見つかりませんでした" })).toBeVisible();
  await expect(page.locator("h1")).toHaveText(question ?? "");
  await page.getByRole("radio").first().check();
  await page.getByRole("button", { name: "次へ" }).click();
  await expect(page).toHaveURL("/check/connection-yes");
});
