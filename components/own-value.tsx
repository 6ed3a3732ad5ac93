/** A value of the record; where it is the reader's own to know, theirs takes its place (public/own.js). */
export function OwnValue({ of, value }: { of?: string | undefined; value?: string | undefined }) {
  return of === "outgoing.userName" ? <own-value of="userName">{value}</own-value> : value;
}

/** Must stand before the first value: it runs while the page is read, so that nothing moves afterwards. */
export function OwnScript() {
  return <script src="/own.js" />;
}
