import { expect, test } from "@playwright/test";
import { compareSettings, type Shown, tellsSomething } from "./compare.ts";
import { recordOf, recordWith } from "./invented-providers.ts";

const example = recordOf("example");
const right: Shown = { server: "smtp.example.jp", port: "587", authentication: "on", encryption: "starttls" };

function verdictOf(setting: keyof Shown, shown: Partial<Shown>, record = example) {
  return compareSettings({ ...right, ...shown }, record).find((line) => line.setting === setting)?.verdict;
}

test("all four are right, in their order", () => {
  const lines = compareSettings(right, example);
  expect(lines.map(({ setting, verdict }) => `${setting} ${verdict}`)).toEqual([
    "server right",
    "port right",
    "authentication right",
    "encryption right",
  ]);
});

test("the settings of before port 25 was closed: only the wrong lines are wrong", () => {
  const lines = compareSettings({ ...right, port: "２５", authentication: "off", encryption: "none" }, example);
  expect(lines).toEqual([
    { setting: "server", now: "smtp.example.jp", wanted: "smtp.example.jp", verdict: "right" },
    { setting: "port", now: "25", wanted: "587", verdict: "wrong" },
    { setting: "authentication", now: "使わない", wanted: "使う", verdict: "wrong" },
    { setting: "encryption", now: "使わない（なし）", wanted: "STARTTLS", verdict: "unknown" },
  ]);
});

for (const [server, verdict] of [
  ["ＳＭＴＰ．example．jp", "right"],
  ["smtp://smtp.example.jp:25", "right"],
  ["mail.example.jp", "wrong"],
  ["smtp.example.com", "wrong"],
  ["192.0.2.1", "wrong"],
  ["pop.example.jp", "unknown"],
  ["imap4.example.com", "unknown"],
  ["SMTP：smtp.example.jp", "right"],
  ["送信メールサーバー：smtp.example.jp", "right"],
  ["example.jp", "wrong"],
  ["smtp.exmple.jp", "wrong"],
  ["smtp.example", "unknown"],
  ["smtp.exam", "unknown"],
  ["smtp.exam…", "unknown"],
  ["smtp.exam...", "unknown"],
  ["", "unknown"],
  ["わかりません", "unknown"],
  ["taro@example.jp", "unknown"],
] as const) {
  test(`the server 「${server}」 is ${verdict}`, () => {
    expect(verdictOf("server", { server })).toBe(verdict);
  });
}

test("a former name of the server is wrong and said to be the provider's", () => {
  const [former] = compareSettings({ ...right, server: "Mail.example.jp" }, example);
  const [other] = compareSettings({ ...right, server: "smtp.example.com" }, example);
  expect(former).toEqual({
    setting: "server",
    now: "mail.example.jp",
    wanted: "smtp.example.jp",
    verdict: "wrong",
    former: true,
  });
  expect(other).not.toHaveProperty("former");
  expect(other).toHaveProperty("foreign", true);
});

test("a form that nobody touched tells nothing, one value is something", () => {
  const untouched: Shown = { server: " ", port: "", authentication: "unsure", encryption: "unsure" };
  expect(tellsSomething(untouched)).toBe(false);
  for (const told of [{ server: "?" }, { port: "25" }, { authentication: "off" }, { encryption: "auto" }] as const)
    expect(tellsSomething({ ...untouched, ...told })).toBe(true);
});

test("a name near to the server's is not said to be another company's, a mail address is said to be one", () => {
  const [near] = compareSettings({ ...right, server: "smtp.exmple.jp" }, example);
  expect(near).toMatchObject({ near: true });
  expect(near).not.toHaveProperty("foreign");
  expect(compareSettings({ ...right, server: "taro@example.jp" }, example)[0]).toMatchObject({ address: true });
});

test("a name that a narrow field cuts off is said to be cut, not to be near", () => {
  const [cut] = compareSettings({ ...right, server: "smtp.exam…" }, example);
  expect(cut).toMatchObject({ cut: true, now: "smtp.exam…" });
  expect(cut).not.toHaveProperty("near");
});

test("what is for receiving is said to be so, and not to be put right", () => {
  const [server, port] = compareSettings({ ...right, server: "pop.example.jp", port: "995" }, example);
  expect(server).toMatchObject({ receiving: true, verdict: "unknown" });
  expect(port).toMatchObject({ receiving: true, verdict: "unknown" });
  expect(server).not.toHaveProperty("near");
});

for (const [server, told, now, verdict] of [
  ["smtp.example.jp:25", "", "25", "wrong"],
  ["ｓｍｔｐ．example．jp：５８７", " ", "587", "right"],
  ["smtp.example.jp (25)", "", "25", "wrong"],
  ["smtp.example.jp ポート25", "", "25", "wrong"],
  ["smtp.example.jp 587番", "", "587", "right"],
  ["smtp.example.jp[25]", "", "25", "wrong"],
  ["smtp://smtp.example.jp:25", "587", "587", "right"],
  ["192.0.2.25", "", "", "unknown"],
  ["smtp2.example.jp", "", "", "unknown"],
] as const) {
  test(`behind the server 「${server}」 and in the field 「${told}」 the port is 「${now}」`, () => {
    expect(compareSettings({ ...right, server, port: told }, example)[1]).toMatchObject({ now, verdict });
  });
}

for (const [port, verdict] of [
  ["587", "right"],
  ["５８７", "right"],
  [" 587番 ", "right"],
  ["ポート 0587", "right"],
  ["25", "wrong"],
  ["465", "wrong"],
  ["5870", "wrong"],
  ["", "unknown"],
  ["自動", "unknown"],
  ["25 587", "unknown"],
  ["1234567", "unknown"],
  ["5".repeat(100_000), "unknown"],
] as const) {
  test(`the port 「${port.slice(0, 20)}」 is ${verdict}`, () => {
    expect(verdictOf("port", { port })).toBe(verdict);
  });
}

for (const [authentication, verdict] of [
  ["on", "right"],
  ["off", "wrong"],
  ["unsure", "unknown"],
] as const) {
  test(`authentication ${authentication} is ${verdict}`, () => {
    expect(verdictOf("authentication", { authentication })).toBe(verdict);
  });
}

const choices = ["none", "starttls", "tls", "auto", "unsure"] as const;
for (const wanted of ["none", "starttls", "tls"] as const) {
  for (const encryption of choices) {
    const isUnclear = wanted === "starttls" || ["auto", "unsure"].includes(encryption);
    const verdict = encryption === wanted ? "right" : isUnclear ? "unknown" : "wrong";
    test(`encryption ${encryption} is ${verdict} where ${wanted} is wanted`, () => {
      expect(verdictOf("encryption", { encryption }, recordWith({ outgoing: { encryption: wanted } }))).toBe(verdict);
    });
  }
}

for (const encryption of choices) {
  const verdict = { none: "wrong", starttls: "right", tls: "wrong", auto: "unknown", unsure: "unknown" }[encryption];
  test(`encryption ${encryption} is ${verdict} where STARTTLS is wanted of a program that calls it so`, () => {
    const [, , , line] = compareSettings({ ...right, encryption }, example, { namesStartTls: true });
    expect(line?.verdict).toBe(verdict);
  });
}

for (const wanted of ["starttls", "tls"] as const) {
  for (const encryption of choices) {
    const verdict = { none: "wrong", starttls: "right", tls: "right", auto: "unknown", unsure: "unknown" }[encryption];
    test(`encryption ${encryption} is ${verdict} where ${wanted} is wanted of a program with one switch`, () => {
      const record = recordWith({ outgoing: { encryption: wanted } });
      const [, , , line] = compareSettings({ ...right, encryption }, record, { hasOneSwitch: true });
      expect(line?.verdict).toBe(verdict);
    });
  }
}

for (const encryption of choices) {
  test(`encryption ${encryption} stays as it is where the record does not know`, () => {
    const line = compareSettings({ ...right, encryption }, recordOf("micnet")).at(-1);
    expect(line).toMatchObject({ verdict: "kept", wanted: "いまの表示のまま変えません" });
  });
}

test("what can't be read is shown as typed, a page of it cut", () => {
  const [server, port] = compareSettings({ ...right, server: "わ".repeat(5000), port: " ? " }, example);
  expect([server?.now, port?.now]).toEqual(["わ".repeat(60), "?"]);
});
