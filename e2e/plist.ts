import { parse } from "plist";

/** The payloads of a configuration profile. */
export function plistOf(text: string): Record<string, unknown>[] {
  const profile: unknown = parse(text);
  const content: unknown =
    typeof profile === "object" && profile !== null ? Reflect.get(profile, "PayloadContent") : [];
  return Array.isArray(content) ? content : [];
}
