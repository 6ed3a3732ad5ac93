import { seeOther } from "@/app/see-other";
import { addressOfNumber, numberUnknown } from "@/content/model/numbers/address-of-number";
import { published } from "@/content/model/published";

/** Takes a number to its page: typed into a box, or into the address (see proxy.ts). */
export async function GET(request: Request, { params }: RouteContext<"/number/open/[[...typed]]">) {
  const typed = (await params).typed ?? new URL(request.url).searchParams.getAll("number");
  return seeOther(addressOfNumber(published().numbers, typed.join(" ")) ?? numberUnknown);
}
