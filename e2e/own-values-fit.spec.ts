import { guideIds } from "./addresses.ts";
import { expect, test } from "./site.ts";

const local = "hanako.yamada-no-okaasan.1948.sapporo";

test("the drawings of every guide hold an address of 40 letters and a long server's name at 320 px", async ({
  page,
  site,
}) => {
  test.slow();
  const { mailDomain } = site.provider;
  const mine = `${local}@${mailDomain}`;
  const chosen = { host: `submission-of-all-mail.${mailDomain}`, port: "587", encryption: "STARTTLS", starttls: "1" };
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto("/notice");
  for (const kept of [
    { address: mine, userId: local, label: mine, userName: mine },
    { ...chosen, label: "れい社", userName: mine },
  ]) {
    await page.evaluate((text) => sessionStorage.setItem("own-values", text), JSON.stringify(kept));
    for (const id of guideIds) {
      await page.goto(`/guides/${id}`);
      const wide = await page
        .locator(".screen, .screen *")
        .evaluateAll((all) =>
          all
            .filter(
              (one) => one.scrollWidth > one.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(one).overflowX),
            )
            .map((one) => `${one.className} ${one.scrollWidth - one.clientWidth}`),
        );
      expect(wide, id).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), id).toBeLessThanOrEqual(0);
    }
  }
});
