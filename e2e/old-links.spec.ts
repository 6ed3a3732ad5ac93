import { pathOf } from "../content/model/check.ts";
import { inJapanese } from "../content/model/day.ts";
import { movesOf } from "../content/model/moves.ts";
import { checkAddress } from "../content/model/next-address.ts";
import { outdatedPaths, renewedOn, replayed } from "../content/model/outdated-trails.ts";
import { historicPaths } from "../content/model/replay.ts";
import { answersOn, linesOf } from "./journey.ts";
import { expect, test } from "./site.ts";
import { send } from "./wire.ts";

// Where nothing has moved and there has been one tree only, these prove that all that was published stands unmoved and without
// a note; what is answered after a change, old-links/old-links.test.ts proves with an invented site.

test("every address that ever had a number opens: where it was, or in one step where it is now", async ({
  baseURL,
  site,
}) => {
  const moves = movesOf(site);
  const published = new Set(Object.values(site.ledger).filter((address) => address.startsWith("/")));
  expect(published.size).toBeGreaterThan(50);
  for (const address of published) {
    const { status, headers } = await send(baseURL, address);
    expect([status, headers.location], address).toEqual(
      moves[address] === undefined ? [200, undefined] : [308, moves[address]],
    );
  }
});

test("every old address there is leads to its page, with the query and whatever the host; one that never was is not found", async ({
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

test("every trail of every flowchart opens, and tells of new questions exactly where an answer no longer stands", async ({
  baseURL,
  site,
}) => {
  const trails = historicPaths(site.history, ["asked", "unsure"]);
  expect(trails.length).toBeGreaterThan(site.history.length);
  for (const trail of trails) {
    const path = checkAddress(trail);
    const { status, text } = await send(baseURL, movesOf(site)[path] ?? path);
    expect(status, path).toBe(200);
    expect(text.includes(">案内が新しくなりました<"), path).toBe(replayed(site, trail)?.stands === false);
  }
});

test("a trail that no longer stands as a whole goes on from the answers that do, and says from when the questions are others", async ({
  page,
  site,
}) => {
  const outdated = outdatedPaths(site);
  if (site.history.length === 1) expect(outdated).toEqual([]);
  for (const path of outdated) {
    const found = replayed(site, path);
    if (!found) throw new Error(`never published: ${path.join("/")}`);
    await page.goto(checkAddress(path));
    await expect(page.getByRole("note", { name: "案内が新しくなりました" })).toContainText(inJapanese(renewedOn(site)));
    expect(await answersOn(page)).toEqual(linesOf(site, found.stop.trail));
    if (found.stop.outcome !== undefined) continue;
    await page.getByRole("radio").first().check();
    await page.getByRole("button", { name: "次へ" }).click();
    const answered = { question: found.stop.question, answer: "yes" } as const;
    await expect(page).toHaveURL(checkAddress(pathOf([...found.stop.trail, answered])));
  }
});
