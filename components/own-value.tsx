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

/** Words of a drawn window; where they hold the reader's mail address or the server, what this browser keeps stands in for it. */
export function WithOwnWords({ text = "", host }: { text?: string | undefined; host?: string | undefined }): ReactNode {
  const standIns = { address: "（お客様のメールアドレス）", host };
  const [found] = Object.entries(standIns).filter(([, words]) => words && text.includes(words));
  if (!found) return text;
  const [name, words = ""] = found;
  const at = text.indexOf(words);
  return (
    <>
      {text.slice(0, at)}
      <own-value of={name}>{words}</own-value>
      <WithOwnWords text={text.slice(at + words.length)} host={host} />
    </>
  );
}

/** What the browser may keep of the reader, by the place in the record that it stands in for. */
const ownNames: Record<string, string> = {
  "outgoing.userName": "userName",
  "outgoing.host": "host",
  "outgoing.port": "port",
  "outgoing.encryption": "encryption",
  "outgoing.authentication": "authentication",
};
