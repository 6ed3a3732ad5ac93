import { NextRequest } from "next/server";
import { renderToStaticMarkup } from "react-dom/server";
import "../without-stylesheets.ts";

// A process of its own, because Playwright compiles JSX for itself, and because the content is that of the working
// directory.
const { proxy } = await import("@/proxy");
const check = await import("@/app/check/[[...trail]]/page");

/** What the site answers at an address: where it leads on, or the page of the check that stands there. */
async function open(address: string) {
  const url = new URL(address, "https://mail.example.jp");
  const answer = proxy(new NextRequest(url));
  const location = answer.headers.get("location");
  if (location) return { status: answer.status, location: location.replace(url.origin, "") };
  if (!answer.headers.has("x-middleware-next")) return { status: answer.status };

  const trail = url.pathname.split("/").slice(2);
  const isPage = check.generateStaticParams().some((params) => params.trail.join("/") === trail.join("/"));
  if (!url.pathname.startsWith("/check/") || !isPage) return { status: 404 };
  const props = { params: Promise.resolve({ trail }), searchParams: Promise.resolve({}) };
  const { title, description } = await check.generateMetadata(props);
  return { status: answer.status, title, description, html: renderToStaticMarkup(await check.default(props)) };
}

process.stdout.write(JSON.stringify(await Promise.all(process.argv.slice(2).map(open))));
