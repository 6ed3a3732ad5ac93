import type { OtherProvider } from "./other-provider.ts";

/**
 * The domains that a list of providers names, and whether its own page has more. Some have a hundred, one for each country:
 * all of them made the list heavier by 5 kB, so that it names the first and those of Japan.
 */
export function listedDomains({ domains }: Pick<OtherProvider, "domains">): { domains: string[]; isCut: boolean } {
  const listed = domains.filter((domain, index) => index < 6 || domain.endsWith(".jp"));
  return { domains: listed, isCut: listed.length < domains.length };
}

/** The same in words: 「@a.example.jp、@b.example.jp など」. */
export function domainsInWords(provider: Pick<OtherProvider, "domains">): string {
  const { domains, isCut } = listedDomains(provider);
  return `${domains.map((domain) => `@${domain}`).join("、")}${isCut ? " など" : ""}`;
}

/** A provider's name with its first domain: several have the same name. */
export function nameWithDomain({ name, domains }: Pick<OtherProvider, "name" | "domains">): string {
  return `${name}（@${domains[0]}）`;
}
