import type { Page } from "@playwright/test";
import { ChosenAnswer } from "../content/model/answer.ts";
import { pathOf } from "../content/model/check.ts";
import { checkAddress } from "../content/model/next-address.ts";
import { findViolations } from "./accessibility.ts";
import { stops } from "./addresses.ts";
import { answer, answersOn, linesOf, radio, sendButton } from "./journey.ts";
import { expect, test } from "./site.ts";

const message = ChosenAnswer.safeParse(undefined).error?.issues[0]?.message ?? "";

/** Each question as it is first asked, and as it is asked again of those who did not know. */
const places = stops.flatMap(({ trail, question }) =>
  (
    [
      ["asked", "unanswered"],
      ["unsure", "unsure-unanswered"],
    ] as const
  ).map(([state, failed]) => ({
    trail,
    question,
    path: pathOf(trail, question, state),
    address: checkAddress(pathOf(trail, question, state)),
    errorAddress: checkAddress(pathOf(trail, question, failed)),
  })),
);

test("an error says what to do in Japanese", () => {
  expect(message).toMatch(/選んでください/);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  for (const { trail, path, address, errorAddress, question } of places) {
    test(`${address} is not sent by the browser without a choice`, async ({ page }) => {
      await page.goto(address);
      await expect(page.getByRole("radio")).toHaveCount(3);
      for (const one of await page.getByRole("radio").all()) await expect(one).toHaveAttribute("required");
      await sendButton(page).click();
      await expect(radio(page, "yes")).toBeFocused();
      await expect(page).toHaveURL(address);
    });

    test(`${address} sent without a choice by a browser that does not see to it comes back as an error`, async ({
      page,
      site,
    }) => {
      await page.goto(`/check/next?trail=${encodeURIComponent(path.join("/"))}`);
      await expect(page).toHaveURL(errorAddress);
      await expect(page).toHaveTitle(/^エラー/);
      await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", /noindex/);
      await expectError(page);
      expect(await answersOn(page)).toEqual(linesOf(site, trail));

      await page.getByRole("alert").getByRole("link", { name: message }).click();
      await expect(radio(page, "yes")).toBeFocused();
      await expect(radio(page, "yes")).toBeInViewport();

      await answer(page, "no");
      await expect(page).toHaveURL(checkAddress(pathOf([...trail, { question, answer: "no" }])));
    });
  }
});

for (const { address, errorAddress, trail, question } of places) {
  test(`${address} says at once that nothing was chosen, until something is`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator("form", { has: radio(page, "yes") })).toHaveJSProperty("noValidate", true);
    await page.evaluate(() => Object.assign(window, { stayed: true }));

    await sendButton(page).click();
    await expectError(page);
    await expect(page.getByRole("alert").filter({ hasText: message }).first()).toBeFocused();
    expect(await findViolations(page)).toEqual([]);

    await page.getByRole("alert").getByRole("link", { name: message }).click();
    await expect(radio(page, "yes")).toBeFocused();

    await sendButton(page).click();
    await expect(page.getByRole("alert").filter({ hasText: message }).first()).toBeFocused();

    await page.locator("label", { has: radio(page, "yes") }).click();
    await expect(page.getByText(message)).toHaveCount(0);
    await expect(group(page)).toHaveAttribute("aria-invalid", "false");
    expect(await page.evaluate(() => "stayed" in window)).toBe(true);

    await sendButton(page).click();
    await expect(page).toHaveURL(checkAddress(pathOf([...trail, { question, answer: "yes" }])));
  });

  test(`${errorAddress} starts with the error where scripts run too, and goes on`, async ({ page }) => {
    await page.goto(errorAddress);
    await expect(page.locator("form", { has: radio(page, "yes") })).toHaveJSProperty("noValidate", true);
    await expectError(page);
    await expect(page.getByRole("alert").filter({ hasText: message }).first()).toBeFocused();

    await sendButton(page).click();
    await expectError(page);
    await expect(page).toHaveURL(errorAddress);

    await page.locator("label", { has: radio(page, "no") }).click();
    await expect(page.getByText(message)).toHaveCount(0);
    await sendButton(page).click();
    await expect(page).toHaveURL(checkAddress(pathOf([...trail, { question, answer: "no" }])));
  });
}

function group(page: Page) {
  return page.getByRole("radiogroup");
}

/** The summary, the words beside the radios, and both tied to the group that is wrong. */
async function expectError(page: Page) {
  await expect(page.getByRole("alert").filter({ hasText: message })).toHaveCount(1);
  await expect(group(page)).toHaveAttribute("aria-invalid", "true");
  await expect(group(page)).toHaveAccessibleDescription(new RegExp(message));
  await expect(page.getByText(message)).toHaveCount(2);
  for (const words of await page.getByText(message).all()) await expect(words).toBeVisible();
}
