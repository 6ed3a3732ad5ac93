import { readFileSync } from "node:fs";
import { signProfile } from "./sign-profile.ts";

/** Signed with the operator's files, or as it is where they can't be used: devices take it all the same. */
export async function signedOrPlain(
  profile: string,
  files: { certificate: string; key: string },
  log: (text: string) => void,
) {
  try {
    return await signProfile(profile, {
      certificates: readFileSync(files.certificate, "utf8"),
      key: readFileSync(files.key, "utf8"),
    });
  } catch (error) {
    log(
      `プロファイルに署名できません。PROFILE_CERTIFICATE と PROFILE_KEY に、PEM ファイル（RSA か楕円曲線）を指定してください。${error}`,
    );
    return profile;
  }
}
