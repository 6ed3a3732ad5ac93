import { expect, test } from "@playwright/test";
import type { Root } from "mdast";
import { readInvented } from "./invented-site.ts";
import { attributesOf, readMdx } from "./mdx.ts";
import { PageHead } from "./page-head.ts";
import type { Provider } from "./provider.ts";
import { resolve } from "./resolve.ts";
import { attribute, nodesOf, tagsOf } from "./tags.ts";

const noPicture = () => ({ width: 0, height: 0 });

for (const [encryption, expected] of [
  ["none", ["なし", "なし・平文"]],
  ["starttls", ["STARTTLS", "暗号"]],
  ["tls", ["TLS", "暗号"]],
  [undefined, ["不明", "なし・平文"]],
] as const) {
  test(`with encryption ${encryption ?? "unknown"} only what is meant for it stays`, () => {
    const body = bodyOf(`
<When encryption="none">

なし

</When>

<When encryption="starttls">

STARTTLS

</When>

<When encryption="tls">

TLS

</When>

<When encryption="unknown">

不明

</When>

<When encryption="starttls tls">

暗号

</When>

<When encryption="none unknown">

なし・平文

</When>
`);
    const resolved = resolve(body, providerWith(encryption ? { encryption } : {}), noPicture);
    expect(textsOf(resolved)).toEqual(expected);
    expect(tagsOf(resolved, "When")).toEqual([]);
  });
}

test("what hangs on a value that the record does not know is gone, what it knows stays in its place", () => {
  const body = bodyOf(
    '一<Known of="outgoing.host">二</Known><Known of="contact.telephone">三</Known>四\n\n<Known of="incoming.host">\n\n- 五\n\n</Known>\n\n六',
  );
  expect(textsOf(resolve(body, providerWith(), noPicture))).toEqual(["一", "二", "四", "六"]);
});

test("conditions within conditions and within screens are decided too", () => {
  const body = bodyOf(`
<Screen look="windows-xp" caption="窓">
  <Window title="窓">
    <When encryption="unknown">
      <Known of="outgoing.host">
        <Field label="残る" of="outgoing.host" />
      </Known>
      <Known of="contact.telephone">
        <Field label="消える" of="contact.telephone" />
      </Known>
    </When>
    <When encryption="tls">
      <Check label="消える" />
    </When>
  </Window>
</Screen>`);
  const resolved = resolve(body, providerWith(), noPicture);
  const [screen] = tagsOf(resolved, "Screen");
  expect(tagsOf(resolved, "Field", "Check").map((tag) => attribute(tag, "label"))).toEqual(["残る"]);
  expect(screen && attribute(screen, "lines")).toContain("入力欄『残る』");
  expect(screen && attribute(screen, "lines")).not.toContain("消える");
});

test("values get what the record says, attributes get it put in", () => {
  const body = bodyOf('<Section id="a" title="{outgoing.port}番">\n\n<Value of="outgoing.host" />\n\n</Section>');
  const [section, value] = tagsOf(resolve(body, providerWith(), noPicture), "Section", "Value");
  expect(section && attribute(section, "title")).toBe("587番");
  expect(value && attribute(value, "value")).toBe("smtp.example.jp");
});

test("what a label stands for is not drawn", () => {
  const body = bodyOf(
    '<Screen look="ios" caption="窓">\n  <Field label="受信" value="25" names="incoming.host" />\n</Screen>',
  );
  const [field] = tagsOf(resolve(body, providerWith(), noPicture), "Field");
  expect(field && attributesOf(field)).toEqual({ label: "受信", value: "25" });
});

test("a picture gets its size", () => {
  const body = bodyOf('<Screenshot src="/guides/a.png" alt="絵" version="1" date="2026-01-01" />');
  const [picture] = tagsOf(
    resolve(body, providerWith(), (src) => ({ width: src.length, height: 2 })),
    "Screenshot",
  );
  expect(picture && [attribute(picture, "width"), attribute(picture, "height")]).toEqual(["13", "2"]);
});

test("the given tree stays as it is, so that the next provider reads it too", () => {
  const body = bodyOf(
    '<When encryption="tls">\n\n一\n\n</When>\n\n<Known of="contact.telephone">\n\n二\n\n</Known>\n\n<Value of="outgoing.port" />',
  );
  const before = structuredClone(body);
  resolve(body, providerWith(), noPicture);
  expect(body).toEqual(before);
  expect(textsOf(resolve(body, providerWith({ encryption: "tls" }), noPicture))).toEqual(["一"]);
});

function bodyOf(text: string): Root {
  const { value, faults } = readMdx("content/a.mdx", `---\ntitle: 題\ndescription: 説明\n---\n\n${text}\n`, PageHead);
  if (!value) throw new Error(JSON.stringify(faults));
  return value.body;
}

function textsOf(body: Root): string[] {
  return [...nodesOf(body)].flatMap(({ node }) => (node.type === "text" ? [node.value] : []));
}

function providerWith(outgoing: Partial<Provider["outgoing"]> = {}): Provider {
  const { provider } = readInvented().value ?? {};
  if (!provider) throw new Error("the invented site has faults");
  return { ...provider, outgoing: { ...provider.outgoing, ...outgoing } };
}
