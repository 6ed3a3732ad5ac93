import type { Published } from "./published.ts";

/** Whether the path is of a kind that can move: spares all others the question. */
export function canMove(path: string): boolean {
  return /^\/(check|contact|errors|guides|result)\//.test(path);
}

/**
 * Where the page is now that once stood at this path, with the query as it was asked for.
 * The address is built from ids of the site alone; a query that is not plain ASCII is left off.
 */
export function movedTo({ moves }: Pick<Published, "moves">, path: string, query = ""): string | undefined {
  const address = Object.hasOwn(moves, path) ? moves[path] : undefined;
  return address && (/^\?[\x21-\x7e]*$/.test(query) ? `${address}${query}` : address);
}
