import { addressAfterServerName } from "@/content/model/next-address";
import { published } from "@/content/model/published";
import { seeOther } from "../see-other";

/** Takes a sent server name to the answer that it gives. */
export function GET(request: Request) {
  return seeOther(addressAfterServerName(published(), new URL(request.url).searchParams));
}
