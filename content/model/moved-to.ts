import type { Published } from "./published.ts";

/** Whether the path is of a kind that can move: spares all others the question. */
export function canMove(path: string): boolean {
  return /^\/(check|contact|errors|guides|providers|result)\//.test(path);
}

/**
 * Where the page is now that once stood at this path, with the query as it was asked for.
 * The address is built from ids of the site alone; a query that is not plain ASCII is left off.
 */
export function movedTo({ moves }: Pick<Published, "moves">, path: string, query = ""): string | undefined {
  const address = Object.hasOwn(moves, path) ? moves[path] : undefined;
  return address && (/^\?[\x21-\x7e]*$/.test(query) ? `${address}${query}` : address);
}

/** The query with the result of today, where `from` names one by its former id; nothing where it does not. */
export function withCurrentResult({ moves }: Pick<Published, "moves">, query: string): string | undefined {
  const asked = new URLSearchParams(query);
  const address = `/result/${asked.get("from")}`;
  const current = Object.hasOwn(moves, address) ? moves[address] : undefined;
  if (!current) return undefined;
  asked.set("from", current.replace("/result/", ""));
  return `?${asked}`;
}
