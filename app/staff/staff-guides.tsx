import { Table } from "@/components/prose/table";
import { systems } from "@/content/model/guide";
import { site } from "../site";
import { devicesOf } from "../words";
import { NumberedLink } from "./numbered-link";

/** All guides by device, with the names that callers use and what they see. */
export function StaffGuides() {
  const { guides } = site();
  return devicesOf(site()).map((os) => (
    <div key={os} className="prose mt-4">
      <h3 className="text-std-20B-160">{systems[os]}</h3>
      <Table>
        <thead>
          <tr>
            <th scope="col">ソフトと番号</th>
            <th scope="col">別の呼び名</th>
            <th scope="col">どう見分けるか</th>
          </tr>
        </thead>
        <tbody>
          {guides
            .filter(({ head }) => head.os === os)
            .map(({ id, head }) => (
              <tr key={id}>
                <th scope="row">
                  <NumberedLink address={`/guides/${id}`}>{head.client}</NumberedLink>
                </th>
                <td>{head.aliases.join("、")}</td>
                <td>{head.recognise}</td>
              </tr>
            ))}
        </tbody>
      </Table>
    </div>
  ));
}
