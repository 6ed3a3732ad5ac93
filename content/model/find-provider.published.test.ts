import { expect, test } from "@playwright/test";
import { findProvider, type ProviderTable } from "./find-provider.ts";
import { readSite } from "./read.ts";

const { value } = readSite(process.cwd(), "micnet");
if (!value) throw new Error("content has faults");
const { mailDomain, name: own } = value.provider;
const published: ProviderTable = { mailDomain, name: own, providers: value.otherProviders.providers };

test("every published domain and name leads to its provider", () => {
  for (const { id, name, aliases, domains } of published.providers) {
    for (const domain of domains)
      expect(findProvider(`taro@${domain}`, published), domain).toMatchObject({ kind: "found", provider: { id } });
    for (const called of [name, ...aliases]) {
      const reading = findProvider(called, published);
      const found = reading.kind === "several" ? reading.providers : reading.kind === "found" ? [reading.provider] : [];
      expect(
        found.map((one) => one.id),
        called,
      ).toContain(id);
    }
  }
});

test("「mic」 is not Outlook.com, for Microsoft stands behind its name", () => {
  expect(findProvider("mic", published)).toEqual({ kind: "own" });
  expect(findProvider("microsoft", published)).toMatchObject({ kind: "found", by: "name" });
});
