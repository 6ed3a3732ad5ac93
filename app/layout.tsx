import "./globals.css";
import type { Metadata } from "next";
import type { ReactNode } from "react";
import { SiteHeader } from "@/components/site-header";
import { origin, site } from "./site";

export function generateMetadata(): Metadata {
  const { name } = site().provider;
  return {
    ...(origin && { metadataBase: new URL(origin) }),
    title: { default: `${name} メール送信の案内`, template: `%s｜${name} メール送信の案内` },
    formatDetection: { telephone: false },
  };
}

// Pages are small: fetching one when a reader points at its link makes the next click instant. Handlers answer forms, not links.
const speculation = {
  prefetch: [
    {
      where: { and: [{ href_matches: "/*" }, { not: { href_matches: "/(check/next|check/server|number/open)" } }] },
      eagerness: "moderate",
    },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  const { name } = site().provider;
  return (
    <html lang="ja">
      <body>
        <SiteHeader provider={name} />
        {children}
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant; React would escape its quotes */}
        <script type="speculationrules" dangerouslySetInnerHTML={{ __html: JSON.stringify(speculation) }} />
      </body>
    </html>
  );
}
