import { pageNames } from "../page-names";
import { site } from "../site";
import { NumberedLink } from "./numbered-link";

/** The pages that belong to no question, result, guide or error, and those of other providers. */
export function StaffPages() {
  const others = site().otherProviders.providers.map(({ id, name, domains }) => [
    `/providers/${id}`,
    `${name}（@${domains[0]}）`,
  ]);
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
