import { expect, test } from "@playwright/test";
import type { Nodes, Parents, Root } from "mdast";
import { forReaders } from "./for-readers.ts";
import { resolve } from "./resolve.ts";
import { type EncryptionState, encryptionStates } from "./settings.ts";
import { withEncryption } from "./setup/invented-providers.ts";
import { siteOnDisk } from "./site-on-disk.ts";
import { attribute, isTag, tagsOf } from "./tags.ts";

const site = siteOnDisk();
const picture = () => ({ width: 1, height: 1 });

for (const { id, body } of site.guides) {
  test(`${id} says to everybody what it would say to the subscribers of a provider with that encryption`, () => {
    for (const own of encryptionStates) {
      const page = resolve(
        forReaders(body, withEncryption(site.provider, own)),
        withEncryption(site.provider, own),
        picture,
      );
      expect(seenBy(page, []), `${own}: the own one's readers`).toEqual(bare(body, own, true));
      for (const chosen of encryptionStates.filter((state) => state !== "unknown")) {
        const seen = seenBy(page, ["host", "encryption", chosen]);
        expect(seen, `${own}, chosen: ${chosen}`).toEqual(bare(body, chosen, false));
      }
    }
  });
}

test("a browser with the own one's values shows the own words", () => {
  const [guide] = site.guides;
  if (!guide) throw new Error("no guide");
  const page = resolve(
    forReaders(guide.body, withEncryption(site.provider, "tls")),
    withEncryption(site.provider, "tls"),
    picture,
  );
  expect(seenBy(page, ["address", "userName", "label"])).toEqual(bare(guide.body, "tls", true));
});

test("words that are the same for all are not divided", () => {
  const [guide] = site.guides;
  const body = { type: "root", children: [{ type: "paragraph", children: [{ type: "text", value: "文" }] }] } as Root;
  expect(forReaders(body, withEncryption(site.provider, "tls"))).toEqual(body);
  expect(guide && tagsOf(forReaders(guide.body, withEncryption(site.provider, "tls")), "When")).toEqual([]);
});

/** What is left of the page where the browser keeps values of these names, without who it is for. */
function seenBy(body: Root, kept: string[]): unknown {
  return withoutTraces(pick(body, kept));
}

/** The page of a provider with this encryption, where nothing is divided. */
function bare(body: Root, state: EncryptionState, isOwn: boolean): unknown {
  const read = isOwn ? body : forChoosers(body);
  return withoutTraces(resolve(read, withEncryption(site.provider, state), picture));
}

/** What is only for those who chose another provider stands there for all, with that one's server. */
function forChoosers<Node extends Nodes>(node: Node): Node {
  if (!("children" in node)) return node;
  const children = (node as Parents).children.flatMap((child): Nodes[] => {
    if (!isTag(child)) return [forChoosers(child)];
    if (child.name === "OwnProvider") return [];
    return child.name === "OtherProvider" ? child.children.map(withChosenHost) : [forChoosers(child)];
  });
  return { ...node, children };
}

function withChosenHost<Node extends Nodes>(node: Node): Node {
  const copy = structuredClone(node);
  for (const value of tagsOf(copy as Parents, "Value"))
    value.attributes.push({ type: "mdxJsxAttribute", name: "chosen", value: "" });
  return copy;
}

function pick<Node extends Nodes>(node: Node, kept: string[]): Node {
  if (!("children" in node)) return node;
  const children = (node as Parents).children.flatMap((child): Nodes[] => {
    if (!isTag(child, "ForReader")) return [pick(child, kept)];
    const isSeen = has(attribute(child, "of"), kept, true) && !has(attribute(child, "unless"), kept, false);
    return isSeen ? pick(child, kept).children : [];
  });
  return { ...node, children };
}

const has = (names: string | undefined, kept: string[], without: boolean) =>
  names === undefined ? without : names.split(" ").some((name) => kept.includes(name));

/** Drawn lines are made from the drawing, and the name of the encryption goes by the reader's own in the browser. */
function withoutTraces(body: Root): unknown {
  return JSON.parse(
    JSON.stringify(body, (key, value) => (key === "position" ? undefined : value)).replace(
      /\{"type":"mdxJsxAttribute","name":"lines","value":"(?:[^"\\]|\\.)*"\}|(?<="outgoing\.encryption"\},\{"type":"mdxJsxAttribute","name":"value","value":")[^"]*/g,
      (found) => (found.startsWith("{") ? '"lines"' : ""),
    ),
  );
}
