import { z } from "zod";
import { Line } from "./line.ts";

/** What stands above a page of prose, such as the notice. */
export const PageHead = z.strictObject({ title: Line, description: Line });
export type PageHead = z.infer<typeof PageHead>;
