import { test as base } from "@playwright/test";
import { readSite } from "../content/model/read.ts";
import type { Site } from "../content/model/site.ts";

/** Tests that know the content of the site they visit: `site` is read from the same files that the build read. */
export const test = base.extend<object, { provider: string; site: Site }>({
  provider: ["micnet", { option: true, scope: "worker" }],
  site: [
    async ({ provider }, use) => {
      const { value, faults } = readSite(process.cwd(), provider);
      if (!value) throw new Error(JSON.stringify(faults, undefined, 2));
      await use(value);
    },
    { scope: "worker" },
  ],
});

export { expect } from "@playwright/test";
