import { inflateRawSync } from "node:zlib";
import type { WordFile } from "./words.ts";

const END_OF_DIRECTORY = 0x06054b50;
const DEFLATED = 8;

/** The files of a zip, by the directory at its end. Encrypted ones and those above 4 GB don't occur here. */
export function readZip(bytes: Buffer): WordFile[] {
  const signature = Buffer.alloc(4);
  signature.writeUInt32LE(END_OF_DIRECTORY);
  const end = bytes.lastIndexOf(signature);
  const count = bytes.readUInt16LE(end + 10);
  let entry = bytes.readUInt32LE(end + 16);
  const files: WordFile[] = [];
  for (let index = 0; index < count; index += 1) {
    const size = bytes.readUInt32LE(entry + 20);
    const nameLength = bytes.readUInt16LE(entry + 28);
    const local = bytes.readUInt32LE(entry + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const content = bytes.subarray(start, start + size);
    files.push({
      path: bytes.toString("utf8", entry + 46, entry + 46 + nameLength),
      bytes: bytes.readUInt16LE(entry + 10) === DEFLATED ? inflateRawSync(content) : content,
    });
    entry += 46 + nameLength + bytes.readUInt16LE(entry + 30) + bytes.readUInt16LE(entry + 32);
  }
  return files;
}
