import type { Page } from "@playwright/test";
import { search } from "./provider-search.ts";
import { expect, test } from "./site.ts";

test("while another provider's values are shown in guides, this one's are not called the reader's, nor theirs wrong", async ({
  page,
  site,
}) => {
  await search(page, "taro@ocn.ne.jp");
  await page.locator("keep-own button").click();
  await expect(page.locator("keep-own [role=status]")).not.toBeEmpty();

  await page.goto("/settings");
  await expect(page.locator("[data-other]")).toContainText("taro@ocn.ne.jp");
  await expect(page.locator("section[aria-labelledby=card]")).not.toContainText("taro@ocn.ne.jp");
  await expect(page.locator("#address")).toHaveValue("");

  await page.goto("/settings/now");
  await expect(page.locator("form [data-other]")).toContainText("taro@ocn.ne.jp");
  const ocn = site.otherProviders.providers.find(({ domains }) => domains.includes("ocn.ne.jp"))?.submission[0];
  await page.locator("#server").fill(ocn?.host ?? "");
  await page.locator("#port").fill(String(ocn?.port));
  await page.locator("#authentication").selectOption("on");
  await page.locator("#encryption").selectOption("tls");
  await page.getByRole("button", { name: "くらべる" }).click();
  await expect(page.locator("li[data-verdict=right]")).toHaveCount(4);

  // OCN's port is another than this provider's: no step may ask for the wrong one.
  await page.goto("/guides/windows/thunderbird");
  for (const place of ["#port", ".prose p", "td"])
    expect(await shown(page, `${place} own-value[of=port]`), place).toEqual([String(ocn?.port)]);
  expect(await shown(page, ".screen own-value[of=port]")).toEqual([String(ocn?.port)]);

  await page.goto("/settings");
  await page.locator("[data-other] button").click();
  await expect(page.locator("[data-other]")).toHaveCount(0);
  await page.goto("/guides/windows/thunderbird");
  await expect(page.locator("td own-value[of=host]")).toHaveText(site.provider.outgoing.host);
});

/** Each encryption has words and a drawing of its own here. */
const guides = ["windows/thunderbird", "linux/evolution", "windows/outlook-2007"];

for (const state of ["none", "tls"] as const) {
  test(`steps and drawings go by a chosen provider's encryption, on paper too: ${state}`, async ({ page, site }) => {
    const known = site.otherProviders.providers.find(({ submission }) =>
      submission.every(
        ({ port, encryption, authentication }) =>
          port !== 25 && encryption === state && authentication.join() === "password",
      ),
    );
    await choose(page, known?.id);
    const words = (place: string, whom: string) => page.locator(`${place} own-only[${whom}~=${state}]`);
    for (const id of guides) {
      await page.goto(`/guides/${id}`);
      for (const media of ["screen", "print"] as const) {
        await page.emulateMedia({ media });
        for (const place of ["#encryption ~ .prose", ".screen"]) {
          await expect(words(place, "of").first(), `${id} ${place}`).toBeVisible();
          expect(await words(place, "unless").count(), `${id} ${place}`).toBeGreaterThan(0);
          await expect(words(place, "unless").filter({ visible: true }), `${id} ${place}`).toHaveCount(0);
        }
        await expect(page.locator(".values td own-value[of=encryption]")).toHaveText(state === "tls" ? /TLS/ : /なし/);
      }
      await page.emulateMedia({ media: "screen" });
    }
    await page.locator(".own-note [data-clear]").click();
    for (const place of ["#encryption ~ .prose", ".screen"]) {
      await expect(words(place, "unless").first(), place).toBeVisible();
      await expect(words(place, "of").filter({ visible: true }), place).toHaveCount(0);
    }
  });
}

test("a chosen provider that wants the password encrypted is asked for in the steps, on paper too", async ({
  page,
  site,
}) => {
  const known = site.otherProviders.providers.find(({ submission }) =>
    submission.every(({ port, authentication }) => port !== 25 && authentication.join() === "encrypted-password"),
  );
  await choose(page, known?.id);
  for (const id of guides) {
    await page.goto(`/guides/${id}`);
    for (const media of ["screen", "print"] as const) {
      await page.emulateMedia({ media });
      for (const place of [".values td", ".step p"]) {
        const told = page.locator(`${place} own-value[of=authentication]`).first();
        await expect(told, `${id} ${place}`).toBeVisible();
        await expect(told, `${id} ${place}`).toHaveText(/CRAM-MD5/);
      }
      // Where the way goes by the encryption, those words are about the password in the clear.
      await expect(page.locator(".instead ~ own-only").filter({ visible: true }), id).toHaveCount(0);
    }
    await page.emulateMedia({ media: "screen" });
  }
});

test("who chose another provider is not told how to move to this one", async ({ page, site }) => {
  const notes = page.locator("[role=note]", { hasText: `対応2で ${site.provider.name} の` });
  await page.goto("/guides/windows/outlook-2007");
  await expect(notes).toBeVisible();
  await choose(page, site.otherProviders.providers.find(({ domains }) => domains.includes("ocn.ne.jp"))?.id);
  await page.goto("/guides/windows/outlook-2007");
  await expect(notes).toBeHidden();
});

test("a provider chosen without an address gives no user name to copy", async ({ page, site }) => {
  const known = site.otherProviders.providers.find(({ domains }) => domains.includes("ocn.ne.jp"));
  await choose(page, known?.id);
  await page.goto("/guides/windows/outlook-express-6");
  await expect(page.locator("tr", { has: page.locator("own-value[of=userName]") }).locator("copy-value")).toBeHidden();
});

async function choose(page: Page, id: string | undefined) {
  await page.goto(`/providers/${id}`);
  await page.locator("keep-own button").click();
  await expect(page.locator("keep-own [role=status]")).not.toBeEmpty();
}

/** The different values that stand at these places. */
async function shown(page: Page, places: string): Promise<(string | null | undefined)[]> {
  const all = await page.locator(places).evaluateAll((found) => found.map((one) => one.shadowRoot?.textContent));
  return [...new Set(all)];
}
