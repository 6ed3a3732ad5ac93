import type { HTMLAttributes } from "react";

declare module "react" {
  namespace JSX {
    // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface can be added to
    interface IntrinsicElements {
      /** Copies `value` on a press of the button inside; see public/page.js. */
      "copy-value": HTMLAttributes<HTMLElement> & { value?: string | undefined; step?: string };
      /** Copies the page's short address, below `origin` where one is known, on a press of the button inside. */
      "copy-link": HTMLAttributes<HTMLElement> & { origin?: string | undefined };
      /** Shows the case of the result that the reader comes from (`?from=`), in place of all cases. */
      "from-result": HTMLAttributes<HTMLElement>;
      /** Stands in for its content with a value of the reader's own, where this browser keeps one; see public/own.js. */
      "own-value": HTMLAttributes<HTMLElement> & { of: string };
      /** Shown only where this browser keeps one of these values of the reader's own, or where it keeps none of them. */
      "own-only": HTMLAttributes<HTMLElement> & { of?: string | undefined; unless?: string | undefined };
      /** Keeps `values` (JSON) in this browser on a press of the button inside, for guides to show. */
      "keep-own": HTMLAttributes<HTMLElement> & { values: string };
      /** Shows what the address of the page carries under this name. */
      "from-query": HTMLAttributes<HTMLElement> & { of: string };
      /** Prints the page on a press of the button inside; `large`: in large letters. */
      "print-page": HTMLAttributes<HTMLElement> & { large?: string };
      /** Copies the text inside on a press of the button inside. */
      "copy-text": HTMLAttributes<HTMLElement>;
      /** Stands in for its content with what only the reader's browser knows; see public/page.js. */
      "fill-in": HTMLAttributes<HTMLElement> & { of: string };
    }
  }
}
