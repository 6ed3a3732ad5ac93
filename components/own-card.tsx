import type { ReactNode } from "react";
import { Breakable } from "./breakable";
import { CopyValue } from "./page-tools";

/**
 * One value of the card: its name, how that is drawn, and what to put in. That is typed letter by letter or chosen in the
 * program; words that only tell what to do are neither, and nothing to copy.
 */
export type CardRow = { name: string; heading?: ReactNode; value: string; kind?: "typed" | "chosen" };

/** The values to type into a mail program, receiving apart from sending. */
export function OwnCard({ title, rows }: { title: string; rows: CardRow[] }) {
  return (
    <table className="values my-5 w-full max-w-[44rem] border-collapse bg-white">
      <caption className="pb-2 text-left font-bold">{title}</caption>
      <tbody>
        {rows.map(({ name, heading, value, kind }) => (
          <tr key={name}>
            <th scope="row">{heading ?? name}</th>
            <td>
              <span className="flex flex-wrap items-center justify-between gap-2">
                <span className={`wrap-any min-w-0 font-bold ${kind === "typed" ? "font-mono" : ""}`}>
                  <Breakable>{value}</Breakable>
                </span>
                {kind && <CopyValue value={value} name={`${title}の${name}`} />}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
