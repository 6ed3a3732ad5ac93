import { systems } from "@/content/model/guide";
import { site } from "../site";
import { devicesOf } from "../words";
import { NumberedLink } from "./numbered-link";

/** All guides by device, with what callers see and the names that they use. */
export function StaffGuides() {
  const { guides } = site();
  return devicesOf(site()).map((os) => (
    <div key={os} className="mt-4">
      <h3 className="text-std-20B-160">{systems[os]}</h3>
      <ul className="staff-rows staff-guides">
        {guides
          .filter(({ head }) => head.os === os)
          .map(({ id, head }) => (
            <li key={id}>
              <strong>
                <NumberedLink address={`/guides/${id}`}>{head.client}</NumberedLink>
              </strong>
              <span>
                {head.recognise && (
                  <>
                    <span className="text-quiet">見分け方：</span>
                    {head.recognise}
                  </>
                )}
              </span>
              {head.aliases.length > 0 && (
                <span>
                  <span className="text-quiet">別の呼び名：</span>
                  {head.aliases.join("、")}
                </span>
              )}
            </li>
          ))}
      </ul>
    </div>
  ));
}
