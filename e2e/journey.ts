import type { Page } from "@playwright/test";
import { type Given, pathOf, type Trail } from "../content/model/check.ts";
import { checkAddress } from "../content/model/next-address.ts";
import { fillIn } from "../content/model/settings.ts";
import type { Site } from "../content/model/site.ts";
import { expect } from "./site.ts";

export type Choice = Given["answer"] | "unsure";

/** What a question, its answers and an outcome are called on this site. */
export function wordsOf({ questions, outcomes, provider }: Site) {
  const questionAt = (id: string) => {
    const head = questions.get(id)?.head;
    if (!head) throw new Error(`no words for ${id}`);
    return head;
  };
  return {
    question: (id: string) => fillIn(questionAt(id).title, provider),
    short: (id: string) => fillIn(questionAt(id).short, provider),
    answer: ({ question, answer }: Given) => questionAt(question).answers[answer],
    outcome: (id: string) => fillIn(outcomes.get(id)?.head.title ?? "", provider),
  };
}

/** The radio of one answer to the question on the page. */
export function radio(page: Page, choice: Choice) {
  return page.locator(`input[type=radio][name=answer][value=${choice}]`);
}

/** The button that sends the question on the page. */
export function sendButton(page: Page) {
  return page.locator("form:has(input[name=answer]) button[type=submit]");
}

/** Answers the question on the page as a reader does. */
export async function answer(page: Page, choice: Choice) {
  await page.locator("label", { has: radio(page, choice) }).click();
  await expect(radio(page, choice)).toBeChecked();
  await sendButton(page).click();
}

/** Answers one question after the other, from the page of the one that follows `before`. */
export async function answerAll(page: Page, trail: Trail, before: Trail = []) {
  for (const [index, given] of trail.entries()) {
    await answer(page, given.answer);
    await expect(page).toHaveURL(checkAddress(pathOf([...before, ...trail.slice(0, index + 1)])));
  }
}

/** The list of earlier answers on the page: question and answer. */
export async function answersOn(page: Page): Promise<string[][]> {
  const lines = await page.locator("main section dl > div").all();
  return Promise.all(
    lines.map(async (line) => [
      ((await line.locator("dt").textContent()) ?? "").trim(),
      ((await line.locator("dd strong").textContent()) ?? "").trim(),
    ]),
  );
}

/** What that list must say after these answers. */
export function linesOf(site: Site, trail: Trail): string[][] {
  const words = wordsOf(site);
  return trail.map((given) => [words.question(given.question), words.answer(given)]);
}
