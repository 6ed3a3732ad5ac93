import { expect, test } from "@playwright/test";
import { contactQuery } from "./contact-query.ts";
import { publishedTable } from "./published-table.ts";

const guides = [{ id: "windows/becky", number: 507 }];

test.describe("from the error box to the contact sheet goes", () => {
  for (const [what, from, query] of [
    ["nothing where nothing is known", "", ""],
    [
      "all that is known, the guide by its number",
      "program=Becky%21&guide=windows%2Fbecky&step=507-4&from=taiou-1",
      "?program=Becky%21&guide=507&step=507-4&from=taiou-1",
    ],
    ["the result alone", "from=taiou-2", "?from=taiou-2"],
    ["no guide that is none", "guide=windows%2Fbanana&program=Banana", "?program=Banana"],
    ["nothing else", "text=secret&print=large", ""],
  ] as const) {
    test(what, () => expect(contactQuery(new URLSearchParams(from), guides)).toBe(query));
  }
});

test("every guide is known by its number", () => {
  const published = publishedTable().guides;
  for (const { id, number } of published)
    expect(contactQuery(new URLSearchParams({ guide: id }), published)).toBe(`?guide=${number}`);
});
