import { nameWithDomain } from "@/content/model/listed-domains";
import { pageNames } from "../page-names";
import { site } from "../site";
import { NumberedLink } from "./numbered-link";

/** The pages that belong to no question, result, guide or error, and those of other providers. */
export function StaffPages() {
  const others = site().otherProviders.providers.map((one) => [`/providers/${one.id}`, nameWithDomain(one)]);
  return (
    <ul className="staff-list">
      {[...pageNames, ...others].map(([address = "", name]) => (
        <li key={address}>
          <NumberedLink address={address}>{name}</NumberedLink>
        </li>
      ))}
    </ul>
  );
}
