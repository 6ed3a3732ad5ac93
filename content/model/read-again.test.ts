import { rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { inventedFiles } from "./invented-files.ts";
import { withInvented } from "./invented-site.ts";
import { readSiteAgain } from "./read-again.ts";

const outcome = "content/outcomes/change.mdx";
const words = inventedFiles[outcome] ?? "";

test("the site is read once, and anew after a file was saved, added or taken away", () => {
  withInvented({}, (root) => {
    const read = () => readSiteAgain(root, "rei");
    const first = read();
    expect(first.faults).toEqual([]);
    expect(read()).toBe(first);

    // As long as before, so that the moment of saving alone tells.
    writeFileSync(join(root, outcome), words.replace("title: 対応", "title: 変更"));
    utimesSync(join(root, outcome), 2_000_000_000, 2_000_000_000);
    const saved = read();
    expect(saved.value?.outcomes.get("change")?.head.title).toBe("変更");
    expect(read()).toBe(saved);

    writeFileSync(join(root, "content/parts.txt"), "");
    expect(read()).not.toBe(saved);

    rmSync(join(root, outcome));
    expect(read().faults).not.toEqual([]);
  });
});
