import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";

// Else the library would fetch its program from elsewhere.
const wasmBinary = readFileSync(createRequire(import.meta.url).resolve("zxing-wasm/reader/zxing_reader.wasm"));
prepareZXingModule({ overrides: { wasmBinary: Uint8Array.from(wasmBinary).buffer } });

/** The texts of all QR codes in a picture. */
export async function readQr(picture: Buffer): Promise<string[]> {
  const codes = await readBarcodes(picture, { formats: ["QRCode"] });
  return codes.map(({ text }) => text);
}
