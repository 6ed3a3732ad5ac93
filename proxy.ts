import { type NextRequest, NextResponse } from "next/server";
import { canMove, movedTo } from "./content/model/moved-to";
import { published } from "./content/model/published";

/** Turns away what Next itself would answer badly, and leads old addresses on. */
export function proxy({ headers, method, nextUrl }: NextRequest) {
  // Next takes a posted form for a server action, which this site has none of, and draws the page anew without its policy.
  const postsForm = headers.has("next-action") || /form/.test(headers.get("content-type") ?? "");
  if (method === "POST" && postsForm) return new NextResponse(null, { status: 405, headers: { allow: "GET, HEAD" } });

  // On these Next answers with an English page of status 500, or draws a 404 anew without its policy.
  if (!isReadable(nextUrl.pathname)) return NextResponse.rewrite(new URL("/_not-found", nextUrl), { status: 404 });

  const moved = canMove(nextUrl.pathname) && movedTo(published(), nextUrl.pathname, nextUrl.search);
  // Next makes the Location relative again, whatever the request's host.
  return moved ? NextResponse.redirect(new URL(moved, nextUrl), 308) : NextResponse.next();
}

function isReadable(path: string) {
  try {
    const decoded = decodeURIComponent(path);
    // No page has a blank in its address, and a line break slips past Next's patterns.
    return decoded !== "/_global-error" && !/\s/.test(decoded);
  } catch {
    return false;
  }
}
