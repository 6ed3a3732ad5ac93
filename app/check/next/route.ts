import { seeOther } from "@/app/see-other";
import { addressAfterAnswer } from "@/content/model/next-address";
import { published } from "@/content/model/published";

/** Takes a sent question to the page that follows. */
export function GET(request: Request) {
  return seeOther(addressAfterAnswer(published(), new URL(request.url).searchParams));
}
