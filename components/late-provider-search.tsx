"use client";

import { lazy } from "react";
import type { ProviderSearchProps } from "./provider-search";

const ProviderSearch = lazy(() => import("./provider-search"));

/** The search for pages that share a route with questions: those load this much, and never the search with what it needs. */
export function LateProviderSearch(props: ProviderSearchProps) {
  return <ProviderSearch {...props} />;
}
