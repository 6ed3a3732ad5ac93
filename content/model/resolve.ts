import type { Nodes, Parents, Root } from "mdast";
import type { MdxJsxAttribute } from "mdast-util-mdx";
import { attributesOf, type Tag } from "./mdx.ts";
import type { Provider } from "./provider.ts";
import { describeScreen } from "./screen-text.ts";
import { fillIn, outgoingEncryption, settingOf, type ValuePath } from "./settings.ts";
import { attribute, isTag } from "./tags.ts";
import { screenTags } from "./vocabulary.ts";

/** Width and height, in pixels, of the picture at an address under `public/`. */
export type SizeOf = (src: string) => { width: number; height: number };

/**
 * The body as one provider's readers see it: `of="…"` gets its `value` beside it, what the record does not know
 * or does not use is gone, drawn screens carry their words, pictures their size. The given tree stays as it is.
 */
export function resolve(body: Root, provider: Provider, sizeOf: SizeOf): Root {
  const copy = structuredClone(body);
  resolveChildren(copy, provider, sizeOf);
  return copy;
}

function resolveChildren(parent: Parents, provider: Provider, sizeOf: SizeOf): void {
  const children = parent.children.flatMap((child): Nodes[] => {
    if ("children" in child) resolveChildren(child, provider, sizeOf);
    if (!isTag(child)) return [child];
    if (child.name === "When") return whenHolds(child, provider) ? child.children : [];
    // Wherever readers are not told apart, they have this provider's values.
    if (child.name === "OwnProvider") return child.children;
    if (child.name === "OtherProvider") return [];
    if (child.name === "Known") return isKnown(child, provider) ? child.children : [];
    resolveTag(child, provider, sizeOf);
    return [child];
  });
  (parent as { children: Nodes[] }).children = children;
}

function resolveTag(tag: Tag, provider: Provider, sizeOf: SizeOf): void {
  const hasPort = tag.name === "Step" && attribute(tag, "title")?.includes("{outgoing.port}");
  const hasHost = ["label", "title", "text"].some((name) => attribute(tag, name)?.includes("{outgoing.host}"));
  for (const [name, text] of Object.entries(attributesOf(tag)))
    if (typeof text === "string") set(tag, name, fillIn(text, provider));
  // The reader's own may stand in their place.
  if (hasPort) set(tag, "port", String(provider.outgoing.port));
  if (hasHost && Object.hasOwn(screenTags, tag.name ?? "")) set(tag, "host", provider.outgoing.host);
  // It tells which value the label is for, and is nothing to draw.
  tag.attributes = tag.attributes.filter((one) => !("name" in one) || one.name !== "names");
  const path = attribute(tag, "of") as ValuePath | undefined;
  if (path) set(tag, "value", settingOf(provider, path) ?? "");
  if (tag.name === "Screen") set(tag, "lines", JSON.stringify(describeScreen(tag)));
  if (tag.name === "Screenshot") {
    const { width, height } = sizeOf(attribute(tag, "src") ?? "");
    set(tag, "width", String(width));
    set(tag, "height", String(height));
  }
}

function whenHolds(tag: Tag, provider: Provider): boolean {
  return (attribute(tag, "encryption") ?? "").split(" ").includes(outgoingEncryption(provider));
}

function isKnown(tag: Tag, provider: Provider): boolean {
  return settingOf(provider, attribute(tag, "of") as ValuePath) !== undefined;
}

function set(tag: Tag, name: string, value: string): void {
  const attributes: MdxJsxAttribute[] = [{ type: "mdxJsxAttribute", name, value }];
  tag.attributes = [
    ...tag.attributes.filter((one) => one.type !== "mdxJsxAttribute" || one.name !== name),
    ...attributes,
  ];
}
