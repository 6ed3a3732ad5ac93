import { expect, test } from "@playwright/test";
import { readSite } from "../read.ts";
import { labelsOf } from "./label-names.ts";

test("programs are listed under the name by which their window shows the outgoing server", () => {
  const { value } = readSite(process.cwd(), "micnet");
  const names = labelsOf(value?.guides ?? [], "outgoing.host");
  const thunderbird = names.find(({ label }) => label === "サーバー名");
  expect(thunderbird?.clients.some((client) => client.includes("Thunderbird"))).toBe(true);
  expect(new Set(names.map(({ label }) => label)).size).toBe(names.length);
  expect(names.length).toBeGreaterThan(5);
});
