import { readFileSync } from "node:fs";

const PARTS = ["content/parts/thunderbird-errors.mdx", "content/parts/thunderbird-more-errors.mdx"];

/**
 * Of what the guide says under a trouble that which the message on the screen lacks; empty where the reader finds it there.
 * @param {string} id of the trouble
 * @param {string} message
 */
export function lacksOfTrouble(id, message) {
  const text = PARTS.map((part) => readFileSync(part, "utf8")).join("\n");
  const [, title = "", body = ""] =
    new RegExp(`<Trouble id="${id}" title="([^"]+)">([^]*?)</Trouble>`).exec(text) ?? [];
  const listed = title
    .match(/「[^」]+」/g)
    ?.at(-1)
    ?.slice(1, -1);
  if (!listed) throw new Error(`The guide has no message for ${id}.`);

  // Words of the server, of which one has to be there.
  const replies = body.match(/(?<=「)[A-Za-z ]+(?=」)/g) ?? [];
  const known = replies.length === 0 || replies.some((reply) => message.includes(reply));
  const parts = listed.split("…").map((part) => part.trim());
  return [...parts.filter((part) => !message.includes(part)), ...(known ? [] : replies)];
}
