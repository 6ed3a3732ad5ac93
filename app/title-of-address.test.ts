import { expect, test } from "@playwright/test";
import { numberedPages } from "../content/model/numbers/numbered.ts";
import { readSite } from "../content/model/read.ts";
import { titleOfAddress } from "./title-of-address.ts";

for (const provider of ["micnet", "example"]) {
  test(`every page of ${provider} with a number has a title without gaps`, () => {
    const { value: site } = readSite(process.cwd(), provider);
    if (!site) throw new Error("the content has faults");
    const titles = numberedPages(site).map(({ address }) => titleOfAddress(site, address));
    expect(titles.filter((title) => /[{}<>]|undefined/.test(title) || title.length < 3)).toEqual([]);
  });
}

test("titles come from the content, from the list of names, and from no address that isn't there", () => {
  const { value: site } = readSite(process.cwd(), "example");
  if (!site) throw new Error("the content has faults");
  expect(titleOfAddress(site, "/settings/now")).toBe("いまの設定を確かめる");
  expect(titleOfAddress(site, "/guides/ios")).toBe("iPhone・iPadのメールソフトを選ぶ");
  expect(titleOfAddress(site, "/check/connection-unsure")).toBe(site.questions.get("connection")?.head.howToFindOut);
  // A label says nothing by itself.
  expect(titleOfAddress(site, "/result/taiou-1")).toBe("対応1：メールソフトの設定を2か所変えます");
  expect(titleOfAddress(site, "/check/connection-yes/smtp-yes")).toBe("結果は対応1：メールソフトの設定を2か所変えます");
  for (const address of ["/banana", "/errors/banana", "/guides/banana", "/check/banana"]) {
    expect(() => titleOfAddress(site, address)).toThrow("no title for");
  }
});
