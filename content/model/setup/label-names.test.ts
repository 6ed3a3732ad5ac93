import { expect, test } from "@playwright/test";
import { readSite } from "../read.ts";
import { labelsByProgram, namedSettings } from "./label-names.ts";

const programs = labelsByProgram(readSite(process.cwd(), "micnet").value?.guides ?? []);

test("each program stands there once, with what its window calls the settings", () => {
  expect(new Set(programs.map(({ client }) => client)).size).toBe(programs.length);
  expect(programs.length).toBeGreaterThan(5);
  const thunderbird = programs.find(({ server }) => server.includes("サーバー名"));
  expect(thunderbird?.client).toContain("Thunderbird");
  expect(thunderbird?.authentication).toContain("認証方式");
  expect(thunderbird?.encryption).toContain("接続の保護");
});

test("a field without a name gives none", () => {
  const labels = programs.flatMap((program) => namedSettings.flatMap((setting) => program[setting]));
  expect(labels.filter((label) => label.startsWith("（"))).toEqual([]);
});
