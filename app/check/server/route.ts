import { seeOther } from "@/app/see-other";
import { addressAfterServerName } from "@/content/model/next-address";
import { published } from "@/content/model/published";

/** Takes a sent server name to the answer that it gives. */
export function GET(request: Request) {
  return seeOther(addressAfterServerName(published(), new URL(request.url).searchParams));
}
