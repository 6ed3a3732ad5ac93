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
  return (
    <li data-number={number} className="step rounded-12 border border-hair bg-white">
      <FormerAnchors ids={formerly} />
      <h3 id={id} className="text-std-20B-160">
        <Phrases port={port}>{title}</Phrases>
      </h3>
      <Anchor id={id} words="この手順へのリンク" name={<WithOwnPort text={title} port={port} />} />
      <div className="prose">
        {ofAuthentication.has(id) && (
          <own-only hidden of="encrypted-password" className="instead mt-2 block">
            <p>
              <strong>
                選んだプロバイダーでは「
                <own-value of="authentication" />
                」です。
              </strong>
              下の絵や説明と違うときは、こちらが先です。
            </p>
          </own-only>
        )}
        {children}
      </div>
    </li>
  );
}

/** Where readers whose chosen provider (/providers) wants the password encrypted have to choose that: the words are about the other way. */
const ofAuthentication: ReadonlySet<string> = new Set(["authentication", "authentication-kind", "methods"]);
