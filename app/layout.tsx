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

export default function RootLayout({ children }: { children: ReactNode }) {
  const { name } = site().provider;
  return (
    <html lang="ja">
      <body>
        <SiteHeader provider={name} />
        {children}
      </body>
    </html>
  );
}
