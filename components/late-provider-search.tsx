"use client";

import { lazy } from "react";
import type { ProviderSearchProps } from "./provider-search";

// Where it doesn't come, the page stays as it was served; an error would take all of it away.
const ProviderSearch = lazy(() => import("./provider-search").catch(() => new Promise<never>(() => {})));

/** The search for pages that share a route with questions: those load this much, and never the search with what it needs. */
export function LateProviderSearch(props: ProviderSearchProps) {
  return <ProviderSearch {...props} />;
}
