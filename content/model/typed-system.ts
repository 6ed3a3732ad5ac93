import type { Os } from "./guide.ts";

/** What people call a system, as they type it. */
const names: Record<Os, string> = {
  windows: String.raw`(?:windows|win|ウ[ィイ]ンドウズ|ういんどうず)(?:\s*1[01])?`,
  mac: String.raw`(?:mac\s*os\s*x|macos|mac|マック|まっく)`,
  ios: "(?:iphone|ipad|ios|アイフォーン|アイフォン|アイホン|アイパッド)",
  android: "(?:android|アンドロイド)",
  linux: "(?:linux|リナックス)",
};

/** 「Windows 7」, 「Mac」: a system, of whatever version, and nothing else. */
export function onlySystem(typed: string): Os | undefined {
  const text = typed.normalize("NFKC").toLowerCase().trim();
  const found = Object.entries(names).find(([, name]) =>
    new RegExp(`^${name}\\s*(?:xp|vista|me|[\\d.]+)?$`).test(text),
  );
  return found?.[0] as Os | undefined;
}

/**
 * Parts a system that was typed along with a program from it: 「Mac の Thunderbird」, 「Outlook (Windows 版)」.
 * An older Windows stays with the program, which may be another one there.
 * @returns nothing where no system is named, or nothing but one.
 */
export function partSystem(typed: string): { os: Os; rest: string } | undefined {
  const text = typed.normalize("NFKC").toLowerCase().trim();
  const ways = (Object.entries(names) as [Os, string][]).flatMap(([os, name]) => [
    { os, way: new RegExp(`^${name}\\s*(?:版の?|用の?|での?|の|,|、)?\\s*(?=\\S)`) },
    { os, way: new RegExp(`[\\s(、,]*(?:for\\s+)?${name}\\s*(?:版|用)?\\)?$`) },
  ]);
  return ways
    .map(({ os, way }) => ({ os, rest: text.replace(way, "").trim() }))
    .find(({ rest }) => rest !== text && rest !== "");
}
