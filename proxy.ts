import { type NextRequest, NextResponse } from "next/server";
import { addressOfNumber, numberUnknown } from "./content/model/numbers/address-of-number.ts";
import { readNumber } from "./content/model/numbers/page-number.ts";
import { published } from "./content/model/published.ts";

/** Turns away what Next itself would answer badly, and finds pages by their numbers. */
export function proxy({ headers, method, nextUrl }: NextRequest) {
  // Next takes a posted form for a server action, which this site has none of, and draws the page anew without its policy.
  const postsForm = headers.has("next-action") || /form/.test(headers.get("content-type") ?? "");
  if (method === "POST" && postsForm) return new NextResponse(null, { status: 405, headers: { allow: "GET, HEAD" } });

  const path = decoded(nextUrl.pathname);
  if (path && looksLikeNumber.test(path)) return openNumber(path.slice(1), nextUrl);

  // On these Next answers with an English page of status 500, or draws a 404 anew without its policy.
  // No page has a blank in its address, and a line break slips past Next's patterns.
  if (path === undefined || path === "/_global-error" || /\s/.test(path)) return notFound("/_not-found", nextUrl);

  return NextResponse.next();
}

/** `/253`, `/253-4`, also with full-width digits, blanks and dashes of all kinds. */
const looksLikeNumber = /^\/[\s\p{Nd}\p{Pd}ー−]*\p{Nd}[\s\p{Nd}\p{Pd}ー−]*$/u;

/** A relative redirect has to come from a route: from here Next makes it absolute, by a host that may be wrong. */
function openNumber(typed: string, base: URL) {
  const number = readNumber(typed);
  if (!number || !addressOfNumber(published().numbers, typed)) return notFound(numberUnknown, base);
  const { page, step } = number;
  return NextResponse.rewrite(new URL(`/number/open/${step ? `${page}-${step}` : page}`, base));
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
