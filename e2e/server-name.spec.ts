import type { Page } from "@playwright/test";
import { pathOf } from "../content/model/check.ts";
import { checkAddress } from "../content/model/next-address.ts";
import type { Site } from "../content/model/site.ts";
import { findViolations } from "./accessibility.ts";
import { stops } from "./addresses.ts";
import { answersOn, linesOf } from "./journey.ts";
import { beginOn } from "./late-script.ts";
import { expect, test } from "./site.ts";

/** The questions that a server's name answers, as often as there are ways to them. */
const places = stops
  .filter(({ question }) => question === "smtp")
  .map(({ trail, question }) => ({
    trail,
    path: pathOf(trail, question, "unsure"),
    at: (state: "unsure" | "unsure-no-server" | "unsure-address") => checkAddress(pathOf(trail, question, state)),
    after: (answer: "yes" | "no") => checkAddress(pathOf([...trail, { question, answer }])),
  }));

/** As people copy a name from a settings window. */
const typings = (site: Site): [string, "yes" | "no"][] => {
  const { host, formerHosts } = site.provider.outgoing;
  return [
    [host, "yes"],
    [` ${host.toUpperCase()}.:25 `, "yes"],
    [formerHosts[0] ?? host, "yes"],
    ["ｓｍｔｐ．ｉｎｖａｌｉｄ．ｃｏｍ", "no"],
  ];
};

const personal = "hanako-yamada";

for (const javaScriptEnabled of [true, false]) {
  const way = javaScriptEnabled ? "with scripts" : "without scripts";
  test.describe(way, () => {
    test.use({ javaScriptEnabled });

    for (const { at, after } of places) {
      test(`${way}, a server name answers ${at("unsure")}`, async ({ page, site }) => {
        for (const [typed, answer] of typings(site)) {
          await open(page, at("unsure"), javaScriptEnabled);
          await field(page).fill(typed);
          await send(page);
          await expect(page).toHaveURL(after(answer));
        }
      });
    }
  });
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  for (const { at, path, trail, after } of places) {
    test(`a mail address typed at ${at("unsure")} is kept back by the browser itself`, async ({ page }) => {
      await page.goto(at("unsure"));
      const requests = requestsOf(page);
      for (const sign of ["@", "＠"]) {
        await field(page).fill(`${personal}${sign}example.jp`);
        await send(page);
        await expect(field(page)).toBeFocused();
      }
      await expect(page).toHaveURL(at("unsure"));
      expect(requests).toEqual([]);
    });

    test(`what is sent to ${at("unsure")} all the same comes back as an error that does not repeat it`, async ({
      page,
      site,
    }) => {
      for (const [typed, address] of [
        [`${personal}@example.jp`, at("unsure-address")],
        [personal, at("unsure-no-server")],
        [site.provider.outgoing.host.slice(0, -1), at("unsure-no-server")],
        ["", at("unsure-no-server")],
      ] as const) {
        await page.goto(`/check/server?${new URLSearchParams({ trail: path.join("/"), server: typed })}`);
        await expect(page).toHaveURL(address);
        await expect(page).toHaveTitle(/^エラー/);
        await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", /noindex/);
        await expect(field(page)).toHaveAttribute("aria-invalid", "true");
        await expect(field(page)).toHaveAccessibleDescription(/エラー/);
        await expect(field(page)).toHaveValue("");
        expect(await page.content()).not.toContain(personal);
        expect(await answersOn(page)).toEqual(linesOf(site, trail));
      }
      await field(page).fill(site.provider.outgoing.host);
      await send(page);
      await expect(page).toHaveURL(after("yes"));
    });
  }
});

for (const { at, after } of places) {
  test(`a mail address typed at ${at("unsure")} never leaves the browser`, async ({ page, site }) => {
    await open(page, at("unsure"), true);
    await beginOn(page);
    const requests = requestsOf(page);
    for (const typed of [`${personal}@example.jp`, `${personal}＠example.jp`, `<${personal}@example.jp>`]) {
      await field(page).fill(typed);
      await field(page).press("Enter");
      await expect(field(page)).toHaveAttribute("aria-invalid", "true");
      await expect(field(page)).toHaveAccessibleDescription(/エラー：.*メールアドレス/);
      await expect(field(page)).toBeFocused();
      await field(page).fill("");
    }
    await expect(page).toHaveURL(at("unsure"));
    expect(requests).toEqual([]);

    await field(page).fill(site.provider.outgoing.host);
    await send(page);
    await expect(page).toHaveURL(after("yes"));
    expect(requests.filter((url) => decodeURIComponent(url).includes(personal))).toEqual([]);
  });

  test(`what is no name at ${at("unsure")} is answered with what to type, until it is one`, async ({ page, site }) => {
    await open(page, at("unsure"), true);
    for (const typed of ["", "わかりません", "smtp", `pop.${site.provider.mailDomain}`]) {
      await field(page).fill(typed);
      await send(page);
      await expect(field(page)).toHaveAttribute("aria-invalid", "true");
      await expect(field(page)).toHaveAccessibleDescription(/エラー：.*入力してください/);
      await expect(field(page)).toBeFocused();
    }
    expect(await findViolations(page)).toEqual([]);
    await expect(page).toHaveURL(at("unsure"));
    await field(page).fill(site.provider.outgoing.host);
    await expect(field(page)).toHaveAttribute("aria-invalid", "false");
  });
}

test("only questions that a server name answers have the field", async ({ page, site }) => {
  const asking = [...site.questions].filter(([, { head }]) => head.answeredBy === "server-name").map(([id]) => id);
  expect(asking).toEqual(["smtp"]);
  for (const { trail, question } of stops) {
    await page.goto(checkAddress(pathOf(trail, question, "unsure")));
    await expect(field(page)).toHaveCount(question === "smtp" ? 1 : 0);
  }
});

function field(page: Page) {
  return page.locator("input[name=server]");
}

async function send(page: Page) {
  await page
    .locator("form", { has: field(page) })
    .getByRole("button")
    .click();
}

async function open(page: Page, address: string, scripts: boolean) {
  await page.goto(address);
  if (scripts) await expect(page.locator("form", { has: field(page) })).toHaveJSProperty("noValidate", true);
}

/** Addresses asked for from now on. */
function requestsOf(page: Page): string[] {
  const requests: string[] = [];
  page.on("request", (request) => {
    // The browser fetches the site's sign when it likes.
    if (!request.url().includes("/icon.svg")) requests.push(request.url());
  });
  return requests;
}
