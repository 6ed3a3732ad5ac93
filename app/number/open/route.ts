import { seeOther } from "@/app/see-other";
import { numberUnknown } from "@/content/model/next-address";
import { addressOfNumber } from "@/content/model/numbers/page-of-number";
import { published } from "@/content/model/published";

/** Takes a number typed into a box to its page. */
export function GET(request: Request) {
  const typed = new URL(request.url).searchParams.getAll("number").join(" ");
  return seeOther(addressOfNumber(published().numbers, typed)?.address ?? numberUnknown);
}
