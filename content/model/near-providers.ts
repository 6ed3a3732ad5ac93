import type { OtherProvider } from "./other-provider.ts";
import { typingSlips } from "./typing-slip.ts";

/** A provider that may have been meant, by this domain of it. */
export type Near = { provider: OtherProvider; domain: string };

/**
 * Whose domain a registered one may be a slip of, or differs from only in what stands behind the first part: `gmai.com`,
 * `gmail.co.jp`. Those alone that fewest slips lead to, and three at most.
 */
export function nearProviders(registered: string, providers: readonly OtherProvider[]): Near[] {
  const [first = ""] = registered.split(".");
  const slipsFrom = (domain: string) =>
    first.length > 2 && domain.startsWith(`${first}.`) ? 1 : (typingSlips(registered, domain) ?? Infinity);
  const nearest = providers.flatMap((provider) => {
    const all = provider.domains.map((domain) => ({ provider, domain, slips: slipsFrom(domain) }));
    const [best] = all.sort((one, other) => one.slips - other.slips);
    return best && best.slips < Infinity ? [best] : [];
  });
  const fewest = Math.min(...nearest.map(({ slips }) => slips));
  return nearest.filter(({ slips }) => slips === fewest).slice(0, 3);
}
