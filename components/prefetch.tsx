// Handlers answer forms, not links.
const rules = {
  prefetch: [
    {
      where: { and: [{ href_matches: "/*" }, { not: { href_matches: "/(check/next|check/server|number/open)" } }] },
      eagerness: "moderate",
    },
  ],
};

/** Lets the browser fetch a page when a reader points at its link: pages are small, and the next click is instant. */
export function Prefetch() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant; React would escape its quotes
  return <script type="speculationrules" dangerouslySetInnerHTML={{ __html: JSON.stringify(rules) }} />;
}
