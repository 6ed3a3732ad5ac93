/** The second levels below a country that are open to all: `co.jp`, `ne.jp`, `co.uk`, `com.au`. */
const sharedLevels = ["ac", "ad", "co", "com", "ed", "edu", "go", "gov", "gr", "lg", "ne", "net", "or", "org"];

/** Whether all sorts of holders have names below this one, so that it says nothing of whose mail it is: `jp`, `ne.jp`. */
export function isPublicSuffix(domain: string): boolean {
  const [first = "", country, ...more] = domain.split(".");
  if (country === undefined) return true;
  return more.length === 0 && country.length === 2 && sharedLevels.includes(first);
}

export type Organisation = "company" | "school" | "office";

/** By whom names of these kinds are held (JPRS, 属性型JPドメイン名): there an administrator knows the settings. */
const holders: Readonly<Record<string, Organisation>> = {
  co: "company",
  ac: "school",
  ed: "school",
  go: "office",
  lg: "office",
};

/** Who holds a name such as `example.co.jp`; `undefined` where its end does not tell. */
export function organisationOf(domain: string): Organisation | undefined {
  const [top, kind = "", name] = domain.split(".").reverse();
  return top === "jp" && name !== undefined && Object.keys(holders).includes(kind) ? holders[kind] : undefined;
}
