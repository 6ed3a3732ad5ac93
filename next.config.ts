import { fileURLToPath } from "node:url";
import type { NextConfig } from "next";
import { publishedSite } from "./content/model/published.ts";

const provider = process.env.PROVIDER || "micnet";
const built = publishedSite(process.cwd(), provider, process.env.SITE_URL);

export default {
  distDir: `.next/${provider}`,
  adapterPath: fileURLToPath(new URL("./scripts/document-adapter.mjs", import.meta.url)),
  // Routes that need the public origin exist only where it is known.
  pageExtensions: built.ORIGIN ? ["tsx", "ts", "origin.ts"] : ["tsx", "ts"],
  // A program of its own, which cannot be bundled.
  serverExternalPackages: ["esbuild"],
  poweredByHeader: false,
  reactStrictMode: true,
  typescript: { ignoreBuildErrors: true },
  env: built,
  // Before proxy.ts lets a request through, Next keeps a copy of its body: 10 MB of it, if not told otherwise. Autodiscover reads 16 kB.
  experimental: { inlineCss: true, cpus: 2, strictRouteTypes: true, proxyClientMaxBodySize: 32 * 1024 },
  // Outlook writes the address of its request both ways.
  rewrites: async () => [{ source: "/Autodiscover/Autodiscover.xml", destination: "/autodiscover/autodiscover.xml" }],
  headers: async () => [
    {
      source: "/:path*",
      headers: [
        { key: "Content-Security-Policy", value: "frame-ancestors 'none'" },
        { key: "X-Content-Type-Options", value: "nosniff" },
        { key: "Referrer-Policy", value: "same-origin" },
        { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=()" },
      ],
    },
  ],
} satisfies NextConfig;
