import { readFileSync } from "node:fs";

/**
 * The message that a guide lists under a trouble: its parts in order, without what differs from reader to reader.
 * @param {string} file of a part
 * @param {string} id of the trouble
 */
export function readMessage(file, id) {
  const title = new RegExp(`<Trouble id="${id}" title="([^"]+)"`).exec(readFileSync(file, "utf8"))?.[1];
  const [message] = title?.match(/(?<=「)[^」]+(?=」$)/) ?? [];
  if (!message) throw new Error(`${file} has no trouble ${id}.`);
  return message.split("…").map((part) => part.trim());
}
