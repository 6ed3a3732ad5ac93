import { fileAnswer } from "@/app/file-answer";
import { published } from "@/content/model/published";
import { appleProfile } from "@/content/model/setup/apple-profile";
import { signedOrPlain } from "./signed-or-plain";

export const dynamic = "force-dynamic";

/** The profile for iPhone, iPad and Mac, the same for everybody: the device asks for address, user name and password. */
export async function GET() {
  const profile = appleProfile(published().service);
  const { PROFILE_CERTIFICATE: certificate, PROFILE_KEY: key } = process.env;
  const isSigned = profile.kind === "made" && certificate && key;
  // biome-ignore lint/suspicious/noConsole: the operator reads it
  const log = console.error;
  const answer = isSigned
    ? { kind: "made" as const, text: await signedOrPlain(profile.text, { certificate, key }, log) }
    : profile;
  // Safari offers to install the file only when it is served with this type.
  return fileAnswer(answer, "application/x-apple-aspen-config", {
    "content-disposition": 'attachment; filename="mail.mobileconfig"',
  });
}
