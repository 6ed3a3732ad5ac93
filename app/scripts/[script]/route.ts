import { readFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";

export const dynamic = "force-static";
export const dynamicParams = false;

const scripts = ["page.js", "own.js", "carry.js", "answers.js"];

export function generateStaticParams() {
  return scripts.map((script) => ({ script }));
}

/** The small scripts of `public/`, made smaller: their comments are for us. */
export async function GET(_: Request, { params }: RouteContext<"/scripts/[script]">) {
  const { script } = await params;
  const source = readFileSync(join(process.cwd(), "public", script), "utf8");
  const { code } = transformSync(source, {
    minify: true,
    format: "iife",
    charset: "utf8",
    target: ["chrome109", "firefox115", "safari15"],
  });
  return new Response(code, { headers: { "content-type": "text/javascript; charset=utf-8" } });
}
