/**
 * 303 with a relative Location (RFC 9110 §10.2.2): behind a proxy only the browser knows the true origin.
 * `address` must be ASCII, as every address built from ids is.
 */
export function seeOther(address: string): Response {
  return new Response(null, { status: 303, headers: { location: address, "cache-control": "no-store" } });
}
