import { expect, test } from "@playwright/test";
import { questionStates } from "./check.ts";
import { addressAfterAnswer, addressAfterServerName } from "./next-address.ts";
import { checkPaths, contactPaths, pagesOf } from "./pages.ts";
import { type Published, publishedSite } from "./published.ts";
import { readSite } from "./read.ts";
import type { Tree } from "./tree.ts";

const tree: Tree = {
  ask: "line",
  yes: { ask: "server", yes: "change-port", no: "other" },
  no: "unaffected",
};

const published: Omit<Published, "programs" | "results" | "numbers" | "moves" | "service"> = {
  tree,
  outgoing: { host: "smtp.example.jp", formerHosts: ["mail.example.jp"] },
  serverNameQuestions: ["server"],
};

test.describe("a sent question leads on:", () => {
  for (const [what, sent, address] of [
    ["yes", "trail=&answer=yes", "/check/line-yes"],
    ["no, to a result", "trail=&answer=no", "/check/line-no"],
    ["not known", "trail=&answer=unsure", "/check/line-unsure"],
    ["to a result, with the answers before it", "trail=line-yes&answer=no", "/check/line-yes/server-no"],
    ["not known, with the answers before it", "trail=line-yes&answer=unsure", "/check/line-yes/server-unsure"],
    ["from the page for the unsure: yes", "trail=line-unsure&answer=yes", "/check/line-yes"],
    ["from there: no", "trail=line-yes/server-unsure&answer=no", "/check/line-yes/server-no"],
    ["from there: still not known", "trail=line-unsure&answer=unsure", "/contact/line-unsure"],
    ["still not known", "trail=line-yes/server-unsure&answer=unsure", "/contact/line-yes/server-unsure"],
    ["from an error page: yes", "trail=line-unanswered&answer=yes", "/check/line-yes"],
    [
      "from a server name's error page: yes",
      "trail=line-yes/server-unsure-address&answer=yes",
      "/check/line-yes/server-yes",
    ],
    ["the form's parts in another order", "answer=yes&trail=line-yes", "/check/line-yes/server-yes"],
    ["with a slash before the trail", "trail=/line-yes&answer=yes", "/check/line-yes/server-yes"],
    ["with things nobody asked for", "trail=&answer=yes&utm_source=a&x=%0d%0a", "/check/line-yes"],
  ] as const) {
    test(what, () => {
      expect(addressAfterAnswer(published, new URLSearchParams(sent))).toBe(address);
    });
  }
});

test.describe("a question sent without one answer comes back as an error, earlier answers kept:", () => {
  for (const [what, answer] of [
    ["none", ""],
    ["an empty one", "&answer="],
    ["an unknown one", "&answer=maybe"],
    ["one in capitals", "&answer=YES"],
    ["the same one twice", "&answer=yes&answer=yes"],
    ["two", "&answer=yes&answer=no"],
    ["a part of every object", "&answer=__proto__"],
    ["one of 10,000 characters", `&answer=${"y".repeat(10_000)}`],
    ["one not in ASCII", "&answer=%E3%81%AF%E3%81%84"],
    ["one with a line break", "&answer=yes%0d%0aSet-Cookie:%20a=b"],
  ] as const) {
    test(what, () => {
      const sentFrom = (trail: string) => addressAfterAnswer(published, new URLSearchParams(`trail=${trail}${answer}`));
      expect(sentFrom("")).toBe("/check/line-unanswered");
      expect(sentFrom("line-yes")).toBe("/check/line-yes/server-unanswered");
      expect(sentFrom("line-yes/server-unanswered")).toBe("/check/line-yes/server-unanswered");
      expect(sentFrom("line-unsure")).toBe("/check/line-unsure-unanswered");
      expect(sentFrom("line-yes/server-unsure")).toBe("/check/line-yes/server-unsure-unanswered");
    });
  }
});

test.describe("a question that is not asked leads to the first one with a message:", () => {
  for (const [what, sent] of [
    ["nothing sent", ""],
    ["no trail", "answer=yes"],
    ["an unknown question", "trail=banana&answer=yes"],
    ["an unknown answer before it", "trail=line-maybe&answer=yes"],
    ["a result", "trail=line-no&answer=yes"],
    ["what follows a result", "trail=line-no/server-yes&answer=yes"],
    ["the trail twice", "trail=line-yes&trail=line-yes&answer=yes"],
    ["two trails", "trail=&trail=line-yes&answer=yes"],
    ["a part of every object", "trail=__proto__&answer=yes"],
    ["another host", "trail=//evil.example/&answer=yes"],
    ["the way up", "trail=../contact&answer=yes"],
    ["10,000 characters", `trail=${"a/".repeat(5_000)}&answer=yes`],
    ["not in ASCII", "trail=%E6%8E%A5%E7%B6%9A-yes&answer=yes"],
    ["broken percent codes", "trail=%E0%A4%A&answer=yes"],
    ["a line break", "trail=line-yes%0d%0aSet-Cookie:%20a=b&answer=yes"],
  ] as const) {
    test(what, () => {
      expect(addressAfterAnswer(published, new URLSearchParams(sent))).toBe("/check/restarted");
      const server = sent.replace("answer=yes", "server=smtp.example.jp");
      expect(addressAfterServerName(published, new URLSearchParams(server))).toBe("/check/restarted");
    });
  }
});

test.describe("a sent server name answers the question:", () => {
  const trail = "trail=line-yes/server-unsure";
  for (const [what, sent, address] of [
    ["the provider's own", "&server=smtp.example.jp", "/check/line-yes/server-yes"],
    ["its former one", "&server=mail.example.jp", "/check/line-yes/server-yes"],
    ["as it was copied", "&server=%20SMTP.Example.JP%3A25.%20", "/check/line-yes/server-yes"],
    ["another one", "&server=smtp.example.com", "/check/line-yes/server-no"],
    ["none", "&server=", "/check/line-yes/server-unsure-no-server"],
    ["not even the field", "", "/check/line-yes/server-unsure-no-server"],
    ["twice", "&server=smtp.example.jp&server=smtp.example.jp", "/check/line-yes/server-unsure-no-server"],
    ["no name", "&server=%E3%82%8F%E3%81%8B%E3%82%89%E3%81%AA%E3%81%84", "/check/line-yes/server-unsure-no-server"],
    ["10,000 characters", `&server=${"a".repeat(10_000)}`, "/check/line-yes/server-unsure-no-server"],
    ["a mail address", "&server=taro%40example.jp", "/check/line-yes/server-unsure-address"],
    ["a full-width one", "&server=taro%EF%BC%A0example.jp", "/check/line-yes/server-unsure-address"],
  ] as const) {
    test(what, () => {
      const parameters = new URLSearchParams(trail + sent);
      expect(addressAfterServerName(published, parameters)).toBe(address);
    });
  }

  test("not one that a server name does not answer", () => {
    const sent = new URLSearchParams("trail=line-unsure&server=smtp.example.jp");
    expect(addressAfterServerName(published, sent)).toBe("/check/restarted");
  });
});

for (const provider of ["micnet", "example"]) {
  test(`whatever is sent to ${provider}'s site, the address is in ASCII and one of its pages`, () => {
    const { value: site, faults } = readSite(process.cwd(), provider);
    if (!site) throw new Error(JSON.stringify(faults));
    const built: Published = JSON.parse(publishedSite(process.cwd(), provider).PUBLISHED);
    const pages = new Set(pagesOf(site).map(({ path }) => path));
    const strange = ["", "%", "はい", "__proto__", "\r\nx: y", "//evil.example", "\u0000", "😀", "x".repeat(10_000)];
    const trails = [...checkPaths(site), ...contactPaths(site)].map((path) => path.join("/"));
    const names = ["yes", "no", "unsure", built.outgoing.host, "smtp.invalid", "a@b.invalid", ...questionStates];

    for (const trail of [...trails, ...strange, ...strange.map((odd) => `${trails[1]}/${odd}`)]) {
      for (const typed of [...names, ...strange]) {
        const sent = new URLSearchParams({ trail, answer: typed, server: typed });
        for (const address of [addressAfterAnswer(built, sent), addressAfterServerName(built, sent)]) {
          expect(address).toMatch(/^\/[ -~]+$/);
          expect(pages, `${JSON.stringify(trail)} and ${JSON.stringify(typed)} lead to ${address}`).toContain(address);
        }
      }
    }
  });
}
