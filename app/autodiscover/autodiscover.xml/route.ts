import { fileAnswer } from "@/app/file-answer";
import { published } from "@/content/model/published";
import { accountFromAddress } from "@/content/model/setup/account";
import { autodiscoverAnswer, autodiscoverError } from "@/content/model/setup/autodiscover";
import { readAutodiscoverRequest } from "@/content/model/setup/autodiscover-request";
import { readBounded } from "./read-bounded";

const type = "text/xml; charset=utf-8";

/** Who looks at the address in a browser learns that it wants to be asked otherwise. */
export function GET() {
  return new Response(null, { status: 405, headers: { allow: "POST" } });
}

/** Outlook's Autodiscover: answers alike for every mailbox of the domain, whether there is one or not. */
export async function POST(request: Request) {
  const { service } = published();
  const account = accountFromAddress(service);
  if (account.kind === "lacking") return fileAnswer(account, type);

  const body = await readBounded(request);
  const asked = body === undefined ? undefined : readAutodiscoverRequest(body);
  if (asked?.kind !== "address") return fileAnswer({ kind: "made", text: autodiscoverError(new Date()) }, type);
  return fileAnswer(autodiscoverAnswer(service, asked.address), type);
}
