import { pathOf } from "../content/model/check.ts";
import { inJapanese } from "../content/model/day.ts";
import { movesOf } from "../content/model/moves.ts";
import { checkAddress } from "../content/model/next-address.ts";
import { renewedOn, replayed } from "../content/model/outdated-trails.ts";
import { pagesOf } from "../content/model/pages.ts";
import { historicPaths } from "../content/model/replay.ts";
import { answersOn, linesOf } from "./journey.ts";
import { expect, test } from "./site.ts";
import { send } from "./wire.ts";

test("every old address leads to its page in one step, by its path alone and with the query", async ({
  baseURL,
  site,
}) => {
  expect((await send(baseURL, "/guides/windows/never-was")).status).toBe(404);
  for (const [from, to] of Object.entries(movesOf(site))) {
    for (const query of ["", "?from=taiou-1"]) {
      const { status, headers } = await send(baseURL, from + query, { headers: { host: "evil.example" } });
      expect(status, from).toBe(308);
      expect(headers.location, from).toBe(to + query);
    }
    // What is broken in a query, Next mends.
    const { headers } = await send(baseURL, `${from}?a=%E0%A4%A`);
    expect(headers.location?.split("?")[0], from).toBe(to);
    expect((await send(baseURL, to)).status, to).toBe(200);
  }
});

test("every trail of a former flowchart opens with the answers that stand, and says from when the questions are others", async ({
  page,
  baseURL,
  site,
}) => {
  for (const path of historicPaths(site.history, ["asked", "unsure"]).map(checkAddress)) {
    const now = movesOf(site)[path] ?? path;
    expect((await send(baseURL, now)).status, path).toBe(200);
  }
  for (const { path } of pagesOf(site)) {
    const found = path.startsWith("/check/") ? replayed(site, path.split("/").slice(2)) : undefined;
    if (!found || found.stands) continue;
    await page.goto(path);
    await expect(page.getByRole("note", { name: "案内が新しくなりました" })).toContainText(inJapanese(renewedOn(site)));
    expect(await answersOn(page)).toEqual(linesOf(site, found.stop.trail));
    if (found.stop.outcome !== undefined) continue;
    await page.getByRole("radio").first().check();
    await page.getByRole("button", { name: "次へ" }).click();
    const answered = { question: found.stop.question, answer: "yes" } as const;
    await expect(page).toHaveURL(checkAddress(pathOf([...found.stop.trail, answered])));
  }
});
