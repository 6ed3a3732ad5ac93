import type { Nodes } from "mdast";
import type { Provider } from "./provider.ts";
import { settingOf, type ValuePath } from "./settings.ts";
import { attribute, isTag } from "./tags.ts";

/** The words of a part of a body as one provider's readers see them, without any markup. */
export function toText(node: Nodes, provider: Provider): string {
  if (isTag(node, "Value")) return settingOf(provider, attribute(node, "of") as ValuePath) ?? "";
  if ("value" in node && typeof node.value === "string") return node.value;
  return "children" in node ? node.children.map((child) => toText(child, provider)).join("") : "";
}
