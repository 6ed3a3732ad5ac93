import { site } from "@/app/site";

export const dynamic = "force-static";

/** Other providers, for the search in the browser. */
export function GET() {
  return Response.json(site().otherProviders.providers);
}
