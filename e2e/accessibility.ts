import type { Page } from "@playwright/test";
import axe from "axe-core";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds against WCAG 2.2 AA and good practice on the page as it stands. */
export async function findViolations(page: Page): Promise<string[]> {
  // A page that is looked at twice, at two widths, has it already.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  return page.evaluate(async (values) => {
    const { violations } = await axe.run(document, { runOnly: { type: "tag", values }, resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  }, rules);
}

/** What of the same can be seen without running a script: headings, labels, ids, landmarks, words for pictures. */
export function findStructureFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
    const faults: string[] = [];

    for (const [selector, count] of Object.entries({
      h1: 1,
      main: 1,
      title: 1,
      "body > header": 1,
      "body > footer": 1,
    }))
      if (all(selector).length !== count) faults.push(`${all(selector).length} ${selector}`);

    const levels = all("h1, h2, h3, h4, h5, h6").map(({ tagName }) => Number(tagName[1]));
    for (const [place, level] of levels.entries())
      if (level > (levels[place - 1] ?? 0) + 1) faults.push(`h${level} after h${levels[place - 1]}`);

    for (const field of document.querySelectorAll<HTMLInputElement>("input:not([type=hidden]), select, textarea"))
      if (!field.labels?.length) faults.push(`no label: ${field.outerHTML}`);
    for (const control of all("a[href], button, summary"))
      if (!control.textContent?.trim()) faults.push(`no words: ${control.outerHTML}`);
    for (const picture of all("img:not([alt])")) faults.push(`no words: ${picture.outerHTML}`);
    for (const drawing of all("svg:not([aria-hidden=true]):not([role=img])"))
      if (!drawing.closest("[aria-hidden=true]")) faults.push(`neither hidden nor named: ${drawing.outerHTML}`);

    const ids = all("[id]").map(({ id }) => id);
    for (const id of new Set(ids)) if (ids.filter((one) => one === id).length > 1) faults.push(`id ${id} twice`);
    for (const name of ["for", "aria-labelledby", "aria-describedby"])
      for (const element of all(`[${name}]`))
        for (const id of element.getAttribute(name)?.split(" ") ?? [])
          if (!ids.includes(id)) faults.push(`${name} ${id} leads nowhere`);
    for (const link of all('a[href^="#"]'))
      if (!ids.includes(link.getAttribute("href")?.slice(1) ?? "")) faults.push(`${link.outerHTML} leads nowhere`);
    return faults;
  });
}
