import { seeOther } from "@/app/see-other";
import { addressOfProgram } from "@/content/model/find-program";
import { published } from "@/content/model/published";

/** Takes the name of a program to its guide. Pages stay prerendered: what was typed is never drawn. */
export function GET(request: Request) {
  const sent = new URL(request.url).searchParams;
  const from = sent.get("from") ?? "";
  const address = addressOfProgram(published().programs, sent.get("q") ?? "");
  return seeOther(published().results.includes(from) ? `${address}?from=${from}` : address);
}
