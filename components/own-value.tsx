import type { ReactNode } from "react";

/** A value of the record; where it is the reader's own to know, theirs takes its place (public/own.js, which the build adds). */
export function OwnValue({ of, value }: { of?: string | undefined; value?: ReactNode }) {
  const name = of && ownNames[of];
  return name ? <own-value of={name}>{value}</own-value> : value;
}

/** A text with the record's port in it, for which the reader's own stands in. */
export function WithOwnPort({ text, port }: { text: string; port: string | undefined }) {
  const at = port ? text.indexOf(port) : -1;
  if (!port || at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <OwnValue of="outgoing.port" value={port} />
      {text.slice(at + port.length)}
    </>
  );
}

/** A label of a drawn window; where it is the reader's mail address, the one that this browser keeps stands in for it. */
export function WithOwnAddress({ text }: { text: ReactNode }) {
  return text === "（お客様のメールアドレス）" ? <own-value of="address">{text}</own-value> : text;
}

/** What the browser may keep of the reader, by the place in the record that it stands in for. */
const ownNames: Record<string, string> = {
  "outgoing.userName": "userName",
  "outgoing.host": "host",
  "outgoing.port": "port",
  "outgoing.encryption": "encryption",
  "outgoing.authentication": "authentication",
};
