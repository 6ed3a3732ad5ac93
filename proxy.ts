import { type NextRequest, NextResponse } from "next/server";
import { canMove, movedTo, withCurrentResult } from "./content/model/moved-to";
import { numberUnknown } from "./content/model/next-address";
import { addressOfNumber } from "./content/model/numbers/page-of-number";
import { publishedIfRight } from "./content/model/published";

/** Turns away what Next itself would answer badly, opens pages by their numbers, and leads old addresses on. */
export function proxy({ headers, method, nextUrl }: NextRequest) {
  // Next gives a prerendered file to whatever method asks for it, and 400 for those that it does not know.
  if (!methods.has(method)) return new NextResponse(null, { status: 405, headers: { allow: [...methods].join(", ") } });
  // Next takes a posted form for a server action, which this site has none of, and draws the page anew without its policy.
  const postsForm = headers.has("next-action") || /form/.test(headers.get("content-type") ?? "");
  if (method === "POST" && postsForm && !isAutodiscover.test(nextUrl.pathname))
    return new NextResponse(null, { status: 405, headers: { allow: "GET, HEAD" } });

  const site = publishedIfRight();
  // Only in development: the page tells an editor what to mend.
  if (!site) return NextResponse.next();

  const path = decoded(nextUrl.pathname);
  if (path && looksLikeNumber.test(path)) {
    const page = addressOfNumber(site.numbers, path.slice(1));
    if (!page) return notFound(numberUnknown, nextUrl);
    // `?print=large` and the result that a reader comes from go along.
    const target = new URL(page.address, nextUrl);
    target.search = nextUrl.search;
    return redirect(target, nextUrl, page.isFormer ? 308 : 303);
  }
  // On these Next answers with an English page of status 500, or draws a 404 anew without its policy.
  // No page has a blank in its address, and a line break slips past Next's patterns.
  if (path === undefined || path === "/_global-error" || /\s/.test(path)) return notFound("/_not-found", nextUrl);

  const search = withCurrentResult(site, nextUrl.search) ?? nextUrl.search;
  const moved = canMove(nextUrl.pathname) && movedTo(site, nextUrl.pathname, search);
  if (moved) return redirect(moved, nextUrl, 308);
  return search === nextUrl.search ? NextResponse.next() : redirect(nextUrl.pathname + search, nextUrl, 308);
}

/** What any address of this site may be asked; most take fewer, and say so themselves. */
const methods: ReadonlySet<string> = new Set(["GET", "HEAD", "POST", "OPTIONS"]);

/** A program's question in whatever type, answered in words of the protocol; written both ways, as Outlook does. */
const isAutodiscover = /^\/autodiscover\/autodiscover\.xml$/i;

/** `/253`, `/253-4`, also with full-width digits, blanks and dashes of all kinds, and 「番号253」. */
const looksLikeNumber = /^\/[\s\p{Nd}\p{Pd}ー−番号の.]*\p{Nd}[\s\p{Nd}\p{Pd}ー−番号の.]*$/u;

/** Next makes the Location relative again, whatever the request's host. */
function redirect(address: string | URL, base: URL, status: 303 | 308) {
  return NextResponse.redirect(new URL(address, base), status);
}

function notFound(page: string, base: URL) {
  return NextResponse.rewrite(new URL(page, base), { status: 404 });
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
