// Prints how long it takes to look up a message: the median over all real messages, and the longest texts.
import { findErrors } from "../content/model/errors/match.ts";
import { longestText } from "../content/model/errors/plain.ts";
import { publishedTable } from "../content/model/errors/published-table.ts";
import { realMessages } from "../content/model/errors/real-messages.ts";

const rounds = 50;
const table = publishedTable("example");
const texts = realMessages.map(({ text }) => text);
const longest = ["a", "ー", "535 ", "0x800ccc0e", "送信 (SMTP) サーバー ", "Sender address rejected "].map((piece) =>
  piece.repeat(longestText),
);

for (const text of texts) findErrors(text, table);
const times = Array.from({ length: rounds }, () => texts.map(timeOf)).flat();
console.log(
  `${texts.length} messages: median ${milliseconds(median(times))}, slowest ${milliseconds(Math.max(...times))}`,
);
console.log(`${longest.length} texts of ${longestText} letters: median ${milliseconds(median(longest.map(timeOf)))}`);

function timeOf(text: string): number {
  const start = performance.now();
  findErrors(text, table);
  return performance.now() - start;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

function milliseconds(time: number): string {
  return `${time.toFixed(2)} ms`;
}
