import { sha1 } from "@noble/hashes/legacy.js";

/** The namespace for names that are URIs (RFC 9562, 6.6): 6ba7b811-9dad-11d1-80b4-00c04fd430c8. */
const uriNamespace = [0x6b, 0xa7, 0xb8, 0x11, 0x9d, 0xad, 0x11, 0xd1, 0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8];

/**
 * The UUID that always belongs to this URI: version 5 (RFC 9562, 5.5), in capitals as Apple writes them.
 * Not by `crypto.subtle`, which a page has only over https and which answers late.
 */
export function nameUuid(uri: string): string {
  const hash = sha1(Uint8Array.from([...uriNamespace, ...new TextEncoder().encode(uri)]));
  const bytes = [...hash.subarray(0, 16)].map((byte, index) => {
    if (index === 6) return (byte & 0x0f) | 0x50;
    return index === 8 ? (byte & 0x3f) | 0x80 : byte;
  });
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5").toUpperCase();
}
