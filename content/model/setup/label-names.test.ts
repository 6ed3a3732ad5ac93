import { expect, test } from "@playwright/test";
import { readMdx } from "../mdx.ts";
import { PageHead } from "../page-head.ts";
import { readSite } from "../read.ts";
import {
  labelsByProgram,
  type NamedSetting,
  programsNaming,
  receivingSettings,
  sendingSettings,
} from "./label-names.ts";

const guides = readSite(process.cwd(), "micnet").value?.guides ?? [];
const programs = labelsByProgram(guides, "unknown");
const all: NamedSetting[] = [...sendingSettings, ...receivingSettings];

test("each program stands there once, with what its window calls the settings", () => {
  expect(new Set(programs.map(({ client }) => client)).size).toBe(programs.length);
  expect(programsNaming(sendingSettings, programs).length).toBeGreaterThan(5);
  const thunderbird = programs.find(({ server }) => server.some(({ words }) => words === "サーバー名"));
  expect(thunderbird?.client).toContain("Thunderbird");
  expect(thunderbird?.authentication).toContainEqual({ words: "認証方式", isUnverified: false });
  expect(thunderbird?.encryption).toContainEqual({ words: "接続の保護", isUnverified: false });
});

for (const encryption of ["none", "starttls", "tls", "unknown"] as const)
  test(`what is drawn for server and port is also named for authentication and encryption (${encryption})`, () => {
    for (const { client, ...names } of programsNaming(["server"], labelsByProgram(guides, encryption))) {
      for (const setting of ["port", "authentication", "encryption"] as const)
        expect(names[setting], `${client}, ${setting}`).not.toEqual([]);
    }
  });

test("of round buttons, the one for the provider's encryption is the name", () => {
  const sylpheed = labelsByProgram(guides, "starttls").find(({ client }) => client === "Sylpheed");
  expect(sylpheed?.encryption.map(({ words }) => words)).toEqual(["SSLセッションの開始にSTARTTLSコマンドを使用"]);
});

test("a name that is only described gives none", () => {
  const words = programs.flatMap((program) => all.flatMap((setting) => program[setting].map((label) => label.words)));
  expect(words.length).toBeGreaterThan(0);
  expect(words.filter((one) => one === "" || one.startsWith("（"))).toEqual([]);
});

test("receiving has the names that the windows show beside those of sending, and no others", () => {
  const receiving = programsNaming(receivingSettings, programs);
  expect(receiving.length).toBeGreaterThan(5);
  for (const { client, server, port, incomingServer, incomingPort } of receiving) {
    expect(incomingServer.length, client).toBeLessThanOrEqual(server.length);
    expect(incomingPort.length, client).toBeLessThanOrEqual(port.length);
    for (const { words } of [...incomingServer, ...incomingPort]) expect(words, client).toMatch(/受信|POP|IMAP/);
  }
  // Its guides draw the window for sending alone.
  expect(receiving.map(({ client }) => client)).not.toContain("Thunderbird");
});

for (const [what, widgets, expected] of [
  [
    "a field is named by its label, without colon and key",
    '<Field label="サーバー名(S):" of="outgoing.host" />',
    { server: [{ words: "サーバー名", isUnverified: false }] },
  ],
  [
    "a field without a name is called what its check box is",
    '<Check label="ポートを指定"><Field label="（番号の欄）" of="outgoing.port" /></Check>',
    { port: [{ words: "ポートを指定", isUnverified: false }] },
  ],
  [
    "what is marked as a name of receiving is one",
    '<Field label="POP3" value="（いまのまま）" names="incoming.host" /><Check label="番号" names="incoming.port" />',
    {
      incomingServer: [{ words: "POP3", isUnverified: false }],
      incomingPort: [{ words: "番号", isUnverified: false }],
    },
  ],
  [
    "words and switches can be marked as names of sending",
    '<Words text="保護:" names="outgoing.encryption" /><Check label="ログイン" names="outgoing.authentication" />',
    {
      authentication: [{ words: "ログイン", isUnverified: false }],
      encryption: [{ words: "保護", isUnverified: false }],
    },
  ],
  ["what is not marked is none, whatever it is called", '<Field label="受信サーバー" value="（いまのまま）" />', {}],
  [
    "a name that nobody saw stays in doubt",
    '<Field label="番号" of="outgoing.port" unverified />',
    { port: [{ words: "番号", isUnverified: true }] },
  ],
  [
    "a name seen in one place is seen",
    '<Field label="番号" of="outgoing.port" unverified /><Field label="番号" of="outgoing.port" />',
    { port: [{ words: "番号", isUnverified: false }] },
  ],
] as const) {
  test(what, () => {
    const [program] = labelsByProgram(
      [guideOf(`<Screen look="windows-xp" caption="窓">${widgets}</Screen>`)],
      "unknown",
    );
    const found = all.filter((setting) => program?.[setting].length);
    expect(Object.fromEntries(found.map((setting) => [setting, program?.[setting]]))).toEqual(expected);
  });
}

function guideOf(body: string) {
  const { value } = readMdx("a.mdx", `---\ntitle: 題\ndescription: 文\n---\n${body}`, PageHead);
  if (!value) throw new Error(body);
  return { head: { client: "郵便くん" }, body: value.body };
}
