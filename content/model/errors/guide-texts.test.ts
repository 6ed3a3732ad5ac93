import { expect, test } from "@playwright/test";
import { readSite } from "../read.ts";
import { attribute, tagsOf } from "../tags.ts";
import { adviceFor } from "./advice.ts";
import { findErrors } from "./match.ts";
import { publishedTable } from "./published-table.ts";

const table = publishedTable();

/** The texts and numbers that head a guide's answers, its parts included: what a reader of a guide has on the screen. */
function textsOfGuides() {
  const { guides } = readSite(process.cwd(), "example").value ?? { guides: [] };
  return guides.flatMap(({ id, head, body }) =>
    tagsOf(body, "Trouble").flatMap((tag) => {
      const title = attribute(tag, "title") ?? "";
      const texts = [...(title.match(/(?<=「)[^」]+(?=」)/g) ?? []), ...(title.match(/0x[0-9a-f]+/gi) ?? [])];
      return texts.map((text) => ({ guide: id, program: head.program, text }));
    }),
  );
}

test("the error box knows every text and number that a guide's answers begin with", () => {
  const texts = textsOfGuides();
  expect(texts.length).toBeGreaterThan(100);
  const unknown = texts.filter(({ guide, text }) =>
    [text, text.replaceAll("…", "smtp.example.jp")].some((typed) => {
      const [first] = findErrors(typed, table);
      return !first || adviceFor(first.row, table, { guide }).length === 0;
    }),
  );
  expect(unknown).toEqual([]);
});

test("what the guide of a program prints is not taken for another program's own words", () => {
  const mistaken = textsOfGuides().filter(({ guide, program, text }) => {
    const { programs, shared } = findErrors(text, table)[0]?.row ?? {};
    return programs && !shared && !programs.includes(program) && !programs.includes(guide);
  });
  expect(mistaken).toEqual([]);
});
