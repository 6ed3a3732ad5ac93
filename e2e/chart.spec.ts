import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Locator, Page } from "@playwright/test";
import { pathOf, type Trail } from "../content/model/check.ts";
import { checkAddress } from "../content/model/next-address.ts";
import { type Answer, answers, type Branch, type Tree } from "../content/model/tree.ts";
import { walks } from "./addresses.ts";
import { wordsOf } from "./journey.ts";
import { expect, test } from "./site.ts";

const widths = [320, 360, 768, 1280];

for (const [path, trail] of [
  ["/notice", undefined],
  ["/check", undefined],
  ...walks.map(({ trail }) => [checkAddress(pathOf(trail)), trail] as const),
  ...["taiou-1", "taiou-2", "taiou-3", "unaffected"].map((outcome) => [`/result/${outcome}`, undefined] as const),
] as const) {
  test(`the chart on ${path} is the tree, in words, as a list and as a drawing`, async ({ page, site }) => {
    const words = wordsOf(site);
    await page.goto(path);
    const chart = page.locator("[data-chart]");
    await expect(chart).toHaveCount(1);
    expect(await treeIn(chart)).toEqual(site.tree);
    expect(await walkedIn(chart)).toEqual(trail ? pathOf(trail) : []);

    for (const node of await chart.locator("[data-question]").all()) {
      const id = (await node.getAttribute("data-question")) ?? "";
      await expect(node.locator(":scope > .chart-box")).toHaveText(words.question(id));
      for (const answer of answers)
        await expect(node.locator(`:scope > ul > [data-answer=${answer}] > .chart-answer`)).toContainText(
          words.answer({ question: id, answer }),
        );
    }
    for (const end of await chart.locator("[data-outcome]").all()) {
      const id = (await end.getAttribute("data-outcome")) ?? "";
      await expect(end.getByRole("link", { name: words.outcome(id), exact: true })).toHaveAttribute(
        "href",
        `/result/${id}`,
      );
    }
    const margins = await chart.locator("li").evaluateAll((all) => all.map((one) => getComputedStyle(one).marginTop));
    expect(new Set(margins)).toEqual(new Set(["0px"]));
    for (const width of widths) await expectDrawing(page, chart, width);
  });
}

test.describe("an invented chart of four questions", () => {
  const deep: Tree = {
    ask: "line",
    yes: {
      ask: "server",
      yes: { ask: "port", yes: { ask: "auth", yes: "fine", no: "add-auth" }, no: "change-port" },
      no: { ask: "auth", yes: "fine", no: "other" },
    },
    no: "unaffected",
  };
  const trail: Trail = [
    { question: "line", answer: "yes" },
    { question: "server", answer: "yes" },
    { question: "port", answer: "yes" },
    { question: "auth", answer: "no" },
  ];
  const full = (depth: number, id = "q"): Branch =>
    depth === 0 ? `end-${id}` : { ask: id, yes: full(depth - 1, `${id}y`), no: full(depth - 1, `${id}n`) };

  for (const [what, tree, walked] of [
    ["is drawn right", deep, undefined],
    ["is drawn right with the walked path marked", deep, trail],
    ["is drawn right with all its sixteen results", full(4) as Tree, undefined],
  ] as const) {
    test(what, async ({ page }) => {
      // A page whose styles are those of a chart with a walked path; its chart is replaced by the invented one.
      await page.goto(checkAddress(pathOf(walks[0]?.trail ?? [])));
      const chart = page.locator("[data-chart]");
      await chart.evaluate(
        (figure, drawn) => {
          figure.outerHTML = drawn;
        },
        draw(tree, walked),
      );
      expect(await treeIn(chart)).toEqual(tree);
      expect(await walkedIn(chart)).toEqual(walked ? pathOf(walked) : []);
      for (const width of widths) await expectDrawing(page, chart, width);
    });
  }
});

/** The chart of this tree as the page would come with it. */
function draw(tree: Tree, trail: Trail | undefined): string {
  const program = fileURLToPath(new URL("./chart/draw.tsx", import.meta.url));
  return execFileSync(process.execPath, ["--import", "tsx", program, JSON.stringify({ tree, trail })], {
    encoding: "utf8",
  });
}

/** The tree as the nested list tells it. */
function treeIn(chart: Locator): Promise<unknown> {
  return chart.evaluate((figure) => {
    const read = (parent: Element): unknown => {
      const end = parent.querySelector(":scope > [data-outcome]");
      if (end) return end.getAttribute("data-outcome");
      const node = parent.querySelector(":scope > [data-question]");
      const branches = [...(node?.querySelectorAll(":scope > ul > li[data-answer]") ?? [])];
      return {
        ask: node?.getAttribute("data-question"),
        ...Object.fromEntries(branches.map((item) => [item.getAttribute("data-answer"), read(item)])),
      };
    };
    return read(figure.querySelector(".chart") ?? figure);
  });
}

/** The answers that are marked as given, also for those who can't see it, and that the marked result belongs to them. */
async function walkedIn(chart: Locator): Promise<string[]> {
  const steps = await chart.locator("li.walked").evaluateAll((items) =>
    items.map((item) => ({
      question: item.closest("[data-question]")?.getAttribute("data-question") ?? "",
      answer: item.getAttribute("data-answer") ?? "",
      told: Boolean(item.querySelector(":scope > .chart-answer .sr-only")?.textContent),
    })),
  );
  expect(steps.filter(({ told }) => !told)).toEqual([]);
  const ends = chart.locator("[data-outcome]:has(strong)");
  await expect(ends).toHaveCount(steps.length > 0 ? 1 : 0);
  if (steps.length > 0)
    await expect(chart.locator("li.walked").last().locator("> [data-outcome] strong")).toBeVisible();
  return steps.map(({ question, answer }) => `${question}-${answer as Answer}`);
}

type Box = { words: string; left: number; right: number; top: number; bottom: number; clipped: boolean };

/** Every box and label lies within the figure, shows all its words and covers no other; the page does not scroll sideways. */
async function expectDrawing(page: Page, chart: Locator, width: number) {
  await page.setViewportSize({ width, height: 900 });
  const { frame, boxes, overflow } = await chart.evaluate((figure) => {
    const boxOf = (element: Element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const clipped = element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
      return { words: element.textContent ?? "", left, right, top, bottom, clipped };
    };
    return {
      frame: boxOf(figure),
      boxes: [...figure.querySelectorAll(".chart-start, .chart-box, .chart-answer")].map(boxOf),
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    };
  });
  const within = (inner: Box, outer: Box) =>
    inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;
  const overlap = (one: Box, other: Box) =>
    one.left < other.right - 1 &&
    other.left < one.right - 1 &&
    one.top < other.bottom - 1 &&
    other.top < one.bottom - 1;
  const pairs = boxes.flatMap((one, index) => boxes.slice(index + 1).map((other) => [one, other] as const));

  expect(overflow, `${width} px`).toBe(0);
  expect(boxes.length).toBeGreaterThan(6);
  expect(
    boxes.filter((box) => !within(box, frame)),
    `outside at ${width} px`,
  ).toEqual([]);
  expect(
    boxes.filter(({ clipped }) => clipped),
    `cut at ${width} px`,
  ).toEqual([]);
  expect(
    pairs.filter(([one, other]) => overlap(one, other)),
    `overlapping at ${width} px`,
  ).toEqual([]);
  // Six Japanese letters side by side are the least that is still read as words.
  expect(
    boxes.filter(({ left, right, words }) => words.replace(/（.*）/, "").length > 12 && right - left < 6 * 16),
    `thin at ${width} px`,
  ).toEqual([]);
}
