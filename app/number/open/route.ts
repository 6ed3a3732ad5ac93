import { seeOther } from "@/app/see-other";
import { addressOfNumber, numberUnknown } from "@/content/model/numbers/address-of-number";
import { published } from "@/content/model/published";

/** Takes a typed number to its page. */
export function GET(request: Request) {
  const typed = new URL(request.url).searchParams.getAll("number");
  return seeOther(addressOfNumber(published().numbers, typed.join(" ")) ?? numberUnknown);
}
