import type { Os } from "@/content/model/guide";
import { systems } from "@/content/model/guide";
import { buttonClass } from "./button-link";

/** The first choice of the finder: on which device the mail program runs. */
export function DeviceList({ devices, from }: { devices: Os[]; from?: string | undefined }) {
  return (
    <ul className="mt-4 grid grid-cols-1 gap-3 tablet:grid-cols-3">
      {devices.map((os) => (
        <li key={os}>
          <a
            href={`/guides/${os}${from ? `?from=${from}` : ""}`}
            className={`${buttonClass("quiet")} text-std-20B-160 w-full`}
          >
            {systems[os]}
          </a>
        </li>
      ))}
    </ul>
  );
}
