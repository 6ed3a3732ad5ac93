import { seeOther } from "@/app/see-other";
import { addressOfProgram } from "@/content/model/find-program";
import { published } from "@/content/model/published";

/** Takes the name of a program to its guide. Pages stay prerendered: what was typed is never drawn. */
export function GET(request: Request) {
  return seeOther(addressOfProgram(published().programs, new URL(request.url).searchParams.get("q") ?? ""));
}
