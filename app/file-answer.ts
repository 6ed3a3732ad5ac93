import type { Lacking } from "@/content/model/setup/lacking";

type Made = { kind: "made"; text: string | Uint8Array<ArrayBuffer> };

/** A file made from the record, or 404 where the record is not enough for it. An hour at most until a changed port is seen. */
export function fileAnswer(
  result: Made | Lacking | { kind: "foreign" },
  type: string,
  more: Record<string, string> = {},
) {
  if (result.kind !== "made") return new Response(null, { status: 404 });
  return new Response(result.text, { headers: { "content-type": type, "cache-control": "max-age=3600", ...more } });
}
