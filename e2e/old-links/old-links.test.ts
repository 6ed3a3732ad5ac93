import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, test } from "@playwright/test";
import { changed, withInvented } from "../../content/model/invented-site.ts";
import { numberedFiles } from "../../content/model/numbered-site.ts";
import { publishedSite } from "../../content/model/published.ts";

type Opened = { status: number; location?: string; title?: string; description?: string; html?: string };

const question = (title: string, head = "") =>
  `---\ntitle: ${title}は\nshort: ${title}\nhowToFindOut: ${title}の調べ方\nanswers: { yes: はい, no: いいえ }\n${head}---\n\n説明です。\n\n<IfUnsure>\n\n調べます。\n\n</IfUnsure>\n`;

const formerNumber = 868;

/**
 * The real content has had one tree and no other ids yet. Here `line` became `connection`, `port` below it gave way to
 * `server`, an outcome and a guide were renamed, and the guide got another number.
 */
const files = numberedFiles(
  {
    "content/check.yaml": "ask: connection\nyes: { ask: server, yes: change, no: unaffected }\nno: unaffected\n",
    "content/check-history.yaml": `- since: 2026-01-01
  tree: { ask: line, yes: { ask: port, yes: change, no: { ask: auth, yes: unaffected, no: change } }, no: { ask: port, yes: change, no: unaffected } }
- since: 2026-03-05
  tree: { ask: connection, yes: { ask: server, yes: change, no: unaffected }, no: unaffected }
`,
    "content/questions/line.mdx": undefined,
    "content/questions/connection.mdx": question("接続", "formerly: [line]\n"),
    "content/questions/server.mdx": question("サーバー"),
    ...changed("content/outcomes/change.mdx", "tone: act", "tone: act\nformerly: [taiou-1]"),
    ...changed("content/guides/windows/yubin.mdx", "era: current", "era: current\nformerly: [windows/yubin-kun]"),
  },
  [`${formerNumber}: /guides/windows/yubin-kun`, `${formerNumber}-1: port`, `${formerNumber}-2: elsewhere`],
);

const moved = {
  "/guides/windows/yubin-kun": "/guides/windows/yubin",
  "/guides/windows/yubin-kun?from=taiou-1": "/guides/windows/yubin?from=change",
  "/guides/windows/yubin?from=taiou-1": "/guides/windows/yubin?from=change",
  "/result/taiou-1": "/result/change",
  "/check/line-yes": "/check/connection-yes",
  "/check/line-unsure": "/check/connection-unsure",
  "/check/line-yes/port-no": "/check/connection-yes/port-no",
  "/contact/line-yes/port-unsure": "/contact/connection-yes/server-unsure",
  [`/${formerNumber}`]: "/guides/windows/yubin",
  [`/${formerNumber}-1`]: "/guides/windows/yubin#port",
  // A step that the guide of today does not have.
  [`/${formerNumber}-2`]: "/guides/windows/yubin",
};

test("former guides, results, questions and numbers are answered with 308 and the address of today", () => {
  const answers = openAll(Object.keys(moved));
  expect(answers).toEqual(Object.values(moved).map((location) => ({ status: 308, location })));
});

test("what never was published leads nowhere", () => {
  const never = ["/check/port-yes", "/check/connection-yes/port-maybe", "/guides/windows/never-was", "/result/taiou-9"];
  expect(openAll([...never, "/869"])).toEqual([...never, "/869"].map(() => ({ status: 404 })));
});

test("an old trail opens at its first answer that no longer stands, with the note and the day", () => {
  const [asked, deeper] = openAll(["/check/connection-yes/port-no", "/check/connection-yes/port-no/auth-no"]);
  for (const page of [asked, deeper]) {
    expect(page?.status).toBe(200);
    expect(page?.title).toContain("案内が新しくなりました: サーバーは（接続：はい）");
    expect(page?.description).toMatch(/^案内が新しくなりました。質問に答えると、/);
    const words = wordsOf(page);
    expect(words).toContain("案内が新しくなりました2026年3月5日から、質問が新しくなっています。");
    expect(words).toContain("下の質問から続けてお答えください。");
    expect(words).toContain("これまでの答え接続ははい");
    // The form goes on from the answers that stand.
    expect(page?.html).toContain('name="trail" value="connection-yes"');
  }
  expect(asked?.title).not.toBe(deeper?.title);
});

test("an old trail that ends today opens with its result and the note", () => {
  const [ended] = openAll(["/check/connection-no/port-yes"]);
  expect(ended?.title).toContain("案内が新しくなりました: 結果は影響なし（接続：いいえ）");
  expect(wordsOf(ended)).toContain("2026年3月5日から、質問が新しくなっています。いまの結果を、下でご確認ください。");
});

test("a trail that stands opens without the note, though the tree has changed", () => {
  for (const page of openAll(["/check/connection-yes", "/check/connection-no", "/check/connection-yes/server-yes"])) {
    expect(page.status).toBe(200);
    expect(page.title).not.toContain("新しく");
    expect(wordsOf(page)).toContain("接続");
    expect(wordsOf(page)).not.toContain("案内が新しくなりました");
  }
});

/** What the invented site, published as a build would publish it, answers at each of these addresses. */
function openAll(addresses: string[]): Opened[] {
  const project = fileURLToPath(new URL("../../", import.meta.url));
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
  const program = fileURLToPath(new URL("./open.tsx", import.meta.url));
  return withInvented(files, (root) => {
    const answer = execFileSync(process.execPath, ["--import", tsx, program, ...addresses], {
      cwd: root,
      env: {
        ...process.env,
        ...publishedSite(root, "rei"),
        NODE_ENV: "production",
        TSX_TSCONFIG_PATH: `${project}tsconfig.json`,
      },
      encoding: "utf8",
    });
    return JSON.parse(answer);
  });
}

function wordsOf(page: Opened | undefined): string {
  return (page?.html ?? "").replace(/<[^>]*>/g, "");
}
