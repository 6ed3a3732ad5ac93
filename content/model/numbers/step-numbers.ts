import type { Root } from "mdast";
import { attribute, tagsOf } from "../tags.ts";
import { anchored } from "../vocabulary.ts";
import type { Ledger } from "./page-number.ts";

/**
 * The steps of a guide by the numbers that the ledger gave them, as ids of today. A number stays with its step when
 * others come before it or it changes its name; where a step is no more, it stands for the part that names it as `formerly`.
 */
export function stepsByNumber(ledger: Ledger, page: number, body: Root): Record<number, string> {
  const today = new Map([
    ...tagsOf(body, ...anchored).flatMap((part) => {
      const former = attribute(part, "formerly")?.split(" ") ?? [];
      return former.map((name) => [name, attribute(part, "id") ?? ""] as const);
    }),
    ...tagsOf(body, "Step").map((step) => [attribute(step, "id"), attribute(step, "id") ?? ""] as const),
  ]);
  return Object.fromEntries(
    recordedSteps(ledger, page).flatMap(([number, name]) => {
      const id = today.get(name);
      return id ? [[number, id]] : [];
    }),
  );
}

/** What the ledger holds of a page's steps: number and id. */
export function recordedSteps(ledger: Ledger, page: number): [number: number, id: string][] {
  return Object.entries(ledger).flatMap(([key, id]) => {
    const [ofPage, number] = key.split("-").map(Number);
    return ofPage === page && number ? [[number, id] as [number, string]] : [];
  });
}

/** The steps that stand in the guide, by id, with the number that each shows: the latest, where one stands in for others too. */
export function shownNumbers(ledger: Ledger, page: number, body: Root): Map<string, number> {
  const steps = new Set(tagsOf(body, "Step").map((step) => attribute(step, "id")));
  const numbers = Object.entries(stepsByNumber(ledger, page, body));
  return new Map(numbers.flatMap(([number, id]) => (steps.has(id) ? [[id, Number(number)] as const] : [])));
}

/** The guide with its steps numbered as they are read aloud: `253-1`, `253-2`. */
export function withStepNumbers(body: Root, page: number, ledger: Ledger): Root {
  const copy = structuredClone(body);
  const numbers = shownNumbers(ledger, page, body);
  for (const step of tagsOf(copy, "Step")) {
    const number = numbers.get(attribute(step, "id") ?? "");
    if (number) step.attributes.push({ type: "mdxJsxAttribute", name: "number", value: `${page}-${number}` });
  }
  return copy;
}
