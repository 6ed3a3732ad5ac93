import "./globals.css";
import type { Metadata } from "next";
import type { ReactNode } from "react";
import { SiteHeader } from "@/components/site-header";
import { origin, site } from "./site";

/** A build puts the script on the pages that show the reader's own values (scripts/document.mjs); until then all have it. */
const isDeveloping = process.env.NODE_ENV === "development";

export function generateMetadata(): Metadata {
  const { name } = site().provider;
  return {
    ...(origin && { metadataBase: new URL(origin) }),
    title: { default: `${name} メール送信の案内`, template: `%s｜${name} メール送信の案内` },
    formatDetection: { telephone: false },
  };
}

export default function RootLayout({ children }: { children: ReactNode }) {
  const { name } = site().provider;
  return (
    <html lang="ja">
      {isDeveloping && (
        <head>
          <script src="/scripts/own.js" />
        </head>
      )}
      <body>
        <SiteHeader provider={name} />
        {children}
      </body>
    </html>
  );
}
