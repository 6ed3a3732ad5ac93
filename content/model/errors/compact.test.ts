import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { publishedErrors, publishedTable } from "./published-table.ts";

for (const provider of ["micnet", "example"]) {
  test(`the table of ${provider} is at most 25 kB on its way to the browser`, () => {
    const bytes = gzipSync(JSON.stringify(publishedErrors(provider))).length;
    expect(bytes).toBeLessThanOrEqual(25_000);
    expect(bytes).toBeGreaterThan(1000);
  });

  test(`the sentences of ${provider} carry its values`, () => {
    const json = JSON.stringify(publishedErrors(provider));
    expect(json.match(/\{[a-z]+\.[A-Za-z]+\}/g)).toBeNull();
    expect(json).toContain("ポート番号を587にします。");
  });
}

test("for how long one has to wait is said only where the record says so", () => {
  expect(publishedErrors("micnet").steps.locked.action).toBe("パスワードの入力を止めて、しばらく待ちます。");
  expect(publishedErrors("example").steps.locked.action).toBe("パスワードの入力を止めて、60分ほど待ちます。");
  const said = publishedErrors("micnet").errors.filter(({ meaning }) => /\d+\s*(時間|分)/.test(meaning));
  expect(said.map(({ id }) => id)).toEqual([]);
});

test("the table comes through JSON with all its errors, symptoms by what people write of them", () => {
  const { errors } = publishedErrors("example");
  const table = publishedTable("example");
  expect(table.errors.map(({ patterns, ...error }) => error)).toEqual(errors);
  for (const { id, kind, texts, said = [], alone = [], patterns } of table.errors)
    expect(
      patterns.map(({ text }) => text),
      id,
    ).toEqual([...(kind === "symptom" ? [] : texts), ...said, ...alone]);
});

test("the short list of symptoms has the five that people name", () => {
  const menu = publishedErrors("example").errors.flatMap((error) => error.menu ?? []);
  expect(menu).toEqual(
    expect.arrayContaining([
      "送信だけできない",
      "受信もできない",
      "前は送れていた",
      "一部の人にだけ送れない",
      "添付があると送れない",
    ]),
  );
});
