import type { ReactNode } from "react";

/** A value of the record; where it is the reader's own to know, theirs takes its place (public/own.js, which the build adds). */
export function OwnValue({ of, value }: { of?: string | undefined; value?: ReactNode }) {
  const name = of && ownNames[of];
  return name ? <own-value of={name}>{value}</own-value> : value;
}

/** What the browser may keep of the reader, by the place in the record that it stands in for. */
const ownNames: Record<string, string> = {
  "outgoing.userName": "userName",
  "outgoing.host": "host",
  "outgoing.port": "port",
  "outgoing.encryption": "encryption",
};
