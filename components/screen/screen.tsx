import type { ReactNode } from "react";
import type { ScreenLine } from "@/content/model/screen-text";
import type { Look } from "@/content/model/vocabulary";
import { OwnValue } from "../own-value";

/** A drawn window: seen as a picture, read as the list that was made from the same description. */
export function Screen({
  look,
  caption,
  lines,
  children,
}: {
  look: Look;
  caption: string;
  /** What `describeScreen` made of the description, as JSON: attributes are strings. */
  lines: string;
  children?: ReactNode;
}) {
  return (
    <figure className="screen-figure">
      <figcaption>{caption}</figcaption>
      <div className={`screen look-${look}`} aria-hidden="true">
        {children}
      </div>
      {lines.includes("画面未確認") && <p className="screen-note">※の表示は画面未確認です。</p>}
      <details className="screen-text">
        <summary>この画面を文字で読む</summary>
        <Lines lines={JSON.parse(lines)} />
      </details>
    </figure>
  );
}

function Lines({ lines }: { lines: ScreenLine[] }) {
  return (
    <ul>
      {lines.map(({ text, value, of, state, lines: inner }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines never move
        <li key={place}>
          {text}
          {value !== undefined && (
            <>
              ：
              <span data-of={of}>
                <OwnValue of={of} value={value} />
              </span>
            </>
          )}
          {state}
          {inner && <Lines lines={inner} />}
        </li>
      ))}
    </ul>
  );
}
