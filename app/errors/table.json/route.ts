import { errorTable } from "../error-table";

export const dynamic = "force-static";

/** The table of errors, for the search in the browser. */
export function GET() {
  return Response.json(errorTable());
}
