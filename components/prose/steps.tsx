import type { ReactNode } from "react";
import { WithOwnPort } from "../own-value";
import { Phrases } from "../phrases";
import { Anchor, FormerAnchors } from "./anchor";

/** The steps of a guide, counted by the list itself. */
export function Steps({ children }: { children?: ReactNode }) {
  return <ol className="steps mt-4">{children}</ol>;
}

/** One action, and what appears then. */
export function Step({
  id,
  title,
  number,
  port,
  formerly,
  children,
}: {
  id: string;
  title: string;
  /** The step's number to be read aloud, `253-4`, where the page is a guide. */
  number?: string;
  /** The record's port, where the title names it. */
  port?: string;
  formerly?: string;
  children?: ReactNode;
}) {
  const choice = choices.get(id);
  return (
    <li data-number={number} className="step rounded-12 border border-hair bg-white">
      <FormerAnchors ids={formerly} />
      <h3 id={id} className="text-std-20B-160">
        <Phrases port={port}>{title}</Phrases>
      </h3>
      <Anchor id={id} words="この手順へのリンク" name={<WithOwnPort text={title} port={port} />} />
      <div className="prose">
        {choice && (
          <own-only hidden of={choice} className="mt-2 block">
            <p>
              <strong>
                選んだプロバイダーでは「
                <own-value of={choice} />
                」です。
              </strong>
              下の絵や説明と違うときは、こちらが先です。
              {choice === "encryption" && "印を付ける欄だけのときは、「SSL/TLS」なら印を付けます。"}
            </p>
          </own-only>
        )}
        {children}
      </div>
    </li>
  );
}

/** What readers who chose another provider (/providers) have to choose in these steps: the words are about the own one's server. */
const choices: ReadonlyMap<string, "encryption" | "authentication"> = new Map([
  ["encryption", "encryption"],
  ["short-encryption", "encryption"],
  ["authentication", "authentication"],
  ["authentication-kind", "authentication"],
  ["methods", "authentication"],
]);
