import { expect, test } from "@playwright/test";
import { changed, withInvented } from "./invented-site.ts";
import { published, publishedIfRight } from "./published.ts";

const titel = changed("content/notice.mdx", "title: お知らせ", "titel: お知らせ");

test("in development, files with faults give pages nothing, for they tell those, and stop handlers in Japanese", () => {
  const before = { root: process.cwd(), env: { ...process.env } };
  const inDevelopment = (changes: Record<string, string>, look: () => void) =>
    withInvented(changes, (root) => {
      process.chdir(root);
      Object.assign(process.env, { NODE_ENV: "development", PROVIDER: "rei" });
      try {
        look();
      } finally {
        process.chdir(before.root);
        process.env = { ...before.env };
      }
    });

  inDevelopment({}, () => expect(publishedIfRight()).toMatchObject({ service: { name: "れいネット" } }));
  inDevelopment(titel, () => {
    expect(publishedIfRight()).toBeUndefined();
    expect(() => published()).toThrow("npm run content");
  });
});
