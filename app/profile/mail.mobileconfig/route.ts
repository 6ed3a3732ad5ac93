import { readFileSync } from "node:fs";
import { fileAnswer } from "@/app/file-answer";
import { published } from "@/content/model/published";
import { appleProfile } from "@/content/model/setup/apple-profile";
import { signProfile } from "./sign-profile";

export const dynamic = "force-dynamic";

/** The profile for iPhone, iPad and Mac, the same for everybody: the device asks for address, user name and password. */
export function GET() {
  const profile = appleProfile(published().service);
  const { PROFILE_CERTIFICATE: certificate, PROFILE_KEY: key } = process.env;
  const isSigned = profile.kind === "made" && certificate && key;
  const answer = isSigned ? { kind: "made" as const, text: sign(profile.text, certificate, key) } : profile;
  // Safari offers to install the file only when it is served with this type.
  return fileAnswer(answer, "application/x-apple-aspen-config", {
    "content-disposition": 'attachment; filename="mail.mobileconfig"',
  });
}

/** Signed, or as it is where the operator's files can't be used: devices take it all the same. */
function sign(profile: string, certificate: string, key: string) {
  try {
    return signProfile(profile, { certificates: readFileSync(certificate, "utf8"), key: readFileSync(key, "utf8") });
  } catch (error) {
    // biome-ignore lint/suspicious/noConsole: the operator reads it in the log
    console.error(
      `プロファイルに署名できません。PROFILE_CERTIFICATE と PROFILE_KEY に、RSA の PEM ファイルを指定してください。${error}`,
    );
    return profile;
  }
}
