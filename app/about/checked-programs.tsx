import { checkedPrograms } from "@/content/model/about";
import { site } from "../site";

const ways = { screen: "実際の画面", strings: "プログラムの中の文字" };

/** The programs whose labels were checked in themselves, and in which version. */
export function CheckedPrograms() {
  return (
    <table className="values figures w-full max-w-[44rem]">
      <caption className="pb-2 text-left font-bold">表示を確かめたメールソフト</caption>
      <thead>
        <tr>
          <th scope="col">メールソフト</th>
          <th scope="col">確かめたもの（版）</th>
        </tr>
      </thead>
      <tbody>
        {checkedPrograms(site()).map(({ name, systems, by, version }) => (
          <tr key={`${name} ${by} ${version}`}>
            <th scope="row">
              {name.split(/(?=（)/).map((part) => (
                <span key={part} className="inline-block">
                  {part}
                </span>
              ))}
              <br />
              {systems.join("・")}
            </th>
            <td>
              {ways[by]}（{version ?? "版の番号の記録はありません"}）
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
