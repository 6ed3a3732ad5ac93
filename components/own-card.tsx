import type { ReactNode } from "react";
import { Breakable } from "./breakable";
import { CopyValue } from "./page-tools";
import { type Kept, KeptText, WhereKept } from "./where-kept";

/**
 * One value of the card: its name, how that is drawn, and what to put in. That is typed letter by letter or chosen in the
 * program; words that only tell what to do are neither, and nothing to copy.
 */
export type CardRow = {
  name: string;
  heading?: ReactNode;
  value: string;
  kind?: "typed" | "chosen";
  /** The reader's own user name takes the place of the value, where it is kept. */
  isOwn?: true;
};

/** The values to type into a mail program, receiving apart from sending. */
export function OwnCard({ title, rows, own }: { title: string; rows: CardRow[]; own?: Kept }) {
  return (
    <table className="values my-5 w-full max-w-[44rem] border-collapse bg-white">
      <caption className="pb-2 text-left font-bold">{title}</caption>
      <tbody>
        {rows.map(({ name, heading, value, kind, isOwn }) => (
          <tr key={name}>
            <th scope="row">{heading ?? name}</th>
            <td>
              <span className="late flex flex-wrap items-center justify-between gap-2">
                <span className={`wrap-any min-w-0 font-bold ${kind === "typed" ? "font-mono" : ""}`}>
                  {isOwn ? <KeptText kept={own} of="userName" otherwise={value} /> : <Breakable>{value}</Breakable>}
                </span>
                {kind && <CopyValue value={value} name={`${title}の${name}`} />}
                {isOwn && (
                  <WhereKept kept={own}>
                    <CopyValue {...(own && own !== "unread" && { value: own.userName })} name={`${title}の${name}`} />
                  </WhereKept>
                )}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
