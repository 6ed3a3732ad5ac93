import type { ReactNode } from "react";
import { Phrases } from "@/components/phrases";

export type Figure = { name: string; value: ReactNode };

/** What is known of one subject: a name and a value in each row. */
export function FiguresTable({ caption, figures }: { caption: string; figures: Figure[] }) {
  return (
    <table className="values figures w-full max-w-[44rem]">
      <caption className="pb-2 text-left font-bold">{caption}</caption>
      <tbody>
        {figures.map(({ name, value }) => (
          <tr key={name}>
            <th scope="row">
              <Phrases>{name}</Phrases>
            </th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
