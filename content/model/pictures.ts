import { readFileSync } from "node:fs";
import { join } from "node:path";
import { imageSize } from "image-size";
import type { SizeOf } from "./resolve.ts";

/** Reads the size of pictures below `public/` of the project at `root`; throws when one is missing or no picture. */
export function pictureSizes(root: string): SizeOf {
  return (src) => {
    const { width, height } = imageSize(readFileSync(join(root, "public", src)));
    return { width, height };
  };
}
