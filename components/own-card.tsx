import type { ReactNode } from "react";
import { Breakable } from "./breakable";
import { CopyValue } from "./page-tools";

/** One value of the card: its name, how that is drawn, what to type, and whether that is typed letter by letter. */
export type CardRow = { name: string; heading?: ReactNode; value: string; technical?: boolean };

/** The values to type into a mail program, receiving apart from sending. */
export function OwnCard({ title, rows }: { title: string; rows: CardRow[] }) {
  return (
    <table className="values my-5 w-full max-w-[44rem] border-collapse bg-white">
      <caption className="pb-2 text-left font-bold">{title}</caption>
      <tbody>
        {rows.map(({ name, heading, value, technical }) => (
          <tr key={name}>
            <th scope="row">{heading ?? name}</th>
            <td>
              <span className="flex flex-wrap items-center justify-between gap-2">
                <span className={`wrap-any min-w-0 font-bold ${technical ? "font-mono" : ""}`}>
                  <Breakable>{value}</Breakable>
                </span>
                {technical && <CopyValue value={value} name={`${title}の${name}`} />}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
