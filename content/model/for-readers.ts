import type { Nodes, Parents, Root } from "mdast";
import type { Tag } from "./mdx.ts";
import type { Provider } from "./provider.ts";
import { type EncryptionState, encryptionStates, outgoingEncryption } from "./settings.ts";
import { attribute, isTag, tagsOf } from "./tags.ts";

/** What the values of another provider, once chosen, may say of its encryption: the names under which the browser keeps it. */
const choosableEncryption = encryptionStates.filter((state) => state !== "unknown");

/**
 * A guide's body for readers with this provider's values and for those who chose another one's: what `<When>` says for each
 * other encryption stands in `<ForReader of="tls">`, the own in `<ForReader unless="tls">`, which the browser chooses from by the
 * values it keeps. `<OwnProvider>` and `<OtherProvider>` become such boxes too.
 */
export function forReaders(body: Root, provider: Provider): Root {
  const copy = structuredClone(body);
  divide(copy, outgoingEncryption(provider), false);
  return copy;
}

function divide(parent: Parents, own: EncryptionState, isDrawn: boolean): void {
  const inScreen = isDrawn || isTag(parent, "Screen");
  for (const child of parent.children) if ("children" in child) divide(child, own, inScreen);
  const children = runsOf(parent.children).flatMap((run) => {
    const [first] = run;
    if (!first || !isTag(first)) return run;
    switch (first.name) {
      case "OwnProvider":
        return [forReader({ unless: "host" }, first.children, inScreen)];
      case "OtherProvider":
        return [forReader({ of: "host" }, withChosenHost(first), inScreen)];
      case "When":
        return alternatives(run as Tag[], own, inScreen);
      default:
        return run;
    }
  });
  (parent as { children: Nodes[] }).children = children;
}

/** Neighbours that decide on the same thing stay together, all others alone. */
function runsOf(nodes: readonly Nodes[]): Nodes[][] {
  const runs: Nodes[][] = [];
  for (const node of nodes) {
    const last = runs.at(-1);
    if (isTag(node, "When") && last?.every((one) => isTag(one, "When"))) last.push(node);
    else runs.push([node]);
  }
  return runs;
}

function alternatives(whens: Tag[], own: EncryptionState, isDrawn: boolean): Nodes[] {
  const meantFor = (state: EncryptionState) =>
    whens.filter((when) => attribute(when, "encryption")?.split(" ").includes(state));
  const nodesFor = (state: EncryptionState) => meantFor(state).flatMap(({ children }): Nodes[] => children);
  const placesOf = (state: EncryptionState) =>
    meantFor(state)
      .map((when) => whens.indexOf(when))
      .join();
  const others = choosableEncryption.filter((state) => placesOf(state) !== placesOf(own));
  if (others.length === 0) return nodesFor(own);

  const groups = new Map<string, EncryptionState[]>();
  for (const state of others) groups.set(placesOf(state), [...(groups.get(placesOf(state)) ?? []), state]);
  const instead = [...groups.values()].map((states) =>
    forReader({ of: states.join(" ") }, nodesFor(states[0] ?? own), isDrawn),
  );
  const divided = [...instead, forReader({ unless: others.join(" ") }, nodesFor(own), isDrawn)];
  return divided.filter(({ children }) => children.length > 0);
}

/** Texts keep this provider's server, for they tell apart whose is meant; to these readers it is the chosen one's. */
function withChosenHost(tag: Tag): Nodes[] {
  for (const value of tagsOf(tag, "Value"))
    if (attribute(value, "of") === "outgoing.host") value.attributes.push(written("chosen", ""));
  return tag.children;
}

function forReader(whom: { of: string } | { unless: string }, children: Nodes[], isDrawn: boolean): Tag {
  const attributes = Object.entries({ ...whom, ...(isDrawn && { drawn: "" }) }).map(([name, value]) =>
    written(name, value),
  );
  return { type: "mdxJsxFlowElement", name: "ForReader", attributes, children: children as Tag["children"] } as Tag;
}

const written = (name: string, value: string) => ({ type: "mdxJsxAttribute" as const, name, value });
