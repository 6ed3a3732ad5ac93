import { defineConfig } from "@playwright/test";
import { findChromium } from "./scripts/chromium.mjs";

const chromium = findChromium();
const ports = { micnet: 4310, example: 4311 };

/** The built site of one provider, as `npm start` serves it. */
const siteOf = (provider: keyof typeof ports) => ({
  command: "node scripts/start.mjs",
  env: { PROVIDER: provider, PORT: String(ports[provider]) },
  url: `http://localhost:${ports[provider]}/`,
  timeout: 10 * 60 * 1000,
  gracefulShutdown: { signal: "SIGTERM" as const, timeout: 5000 },
});

const unitOnly = process.argv.includes("--project=unit");

export default defineConfig<{ provider: string }>({
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // The longest guides are read by axe at two widths, on whatever machine there is.
  timeout: 60_000,
  reporter: "line",
  use: {
    // Pages that fade into one another only keep tests waiting.
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: {
      ...(chromium && { executablePath: chromium }),
      args: [
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
        ...["--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic"],
        // Without a graphics card Chromium draws by program: nothing here needs that.
        ...["--no-first-run", "--disable-gpu"],
      ],
    },
  },
  projects: [
    { name: "unit", testDir: ".", testMatch: /\.test\.ts$/, testIgnore: /node_modules/ },
    {
      name: "micnet",
      testDir: "e2e",
      testMatch: /\.spec\.ts$/,
      use: { provider: "micnet", baseURL: `http://localhost:${ports.micnet}` },
    },
    {
      name: "example",
      testDir: "e2e",
      // What hangs on the words and values of a provider; the rest is the same code and was seen with MicNet's.
      testMatch:
        /(bad-addresses|bad-requests|bytes|chart|check|check-walks|chosen-provider|comfort|crawl|errors|finder|forms-without-scripts|guides|keyboard|numbers|old-browsers|old-links|open-graph|own-values-fit|page-qr|pages|personal-forms|print|program-files|providers|sent|server-name|settings|settings-kept|settings-now|sitemap|staff|staff-texts|unanswered)\.spec\.ts$/,
      use: { provider: "example", baseURL: `http://localhost:${ports.example}` },
    },
  ],
  webServer: unitOnly ? [] : [siteOf("micnet"), siteOf("example")],
});
