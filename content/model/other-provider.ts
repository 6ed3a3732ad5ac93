import { z } from "zod";
import { FormerIds } from "./formerly.ts";
import { Address, Day, Host, Id, Line } from "./line.ts";
import { PageNumber } from "./numbers/page-number.ts";
import { Encryption, Port } from "./provider.ts";
import { isPublicSuffix } from "./public-suffix.ts";

/** One way to hand a mail in. */
export const Submission = z
  .strictObject({
    host: Host,
    port: Port,
    encryption: Encryption,
    /** `dotted-address`: the whole address with a full stop for the @. Left out where nobody logs in. */
    userName: z.enum(["address", "local-part", "dotted-address"]).optional(),
    /** `password`: PLAIN or LOGIN; `encrypted-password`: CRAM-MD5 (RFC 2195); in the order of the source. */
    authentication: z
      .array(z.enum(["password", "encrypted-password", "oauth2", "none"]))
      .min(1, "1つ以上書いてください"),
  })
  .refine(({ userName, authentication }) => userName || authentication.includes("none"), {
    path: ["authentication"],
    message: "認証をするときは、userName: も書き足してください",
  });
export type Submission = z.infer<typeof Submission>;

/** How the mail of another provider is sent. */
export const OtherProvider = z.strictObject({
  id: Id,
  /** The number of its page. */
  number: PageNumber,
  formerly: FormerIds,
  /** As the source gives it; several may have the same. */
  name: Line,
  /** What people call it: kana, abbreviations. */
  aliases: z.array(Line).default([]),
  /** What stands behind the @, each at one provider only. */
  domains: z.array(Host).min(1, "1つ以上書いてください"),
  /** The first is what the source would choose. */
  submission: z.array(Submission).min(1, "1つ以上書いてください"),
});
export type OtherProvider = z.infer<typeof OtherProvider>;

/** `content/other-providers.yaml`: what a public list says of other providers, and which list of which day. */
export const OtherProviders = z.strictObject({
  source: z.strictObject({ name: Line, address: Address, licence: Line, asOf: Day }),
  providers: z.array(OtherProvider).superRefine((providers, { addIssue }) => {
    for (const { message, path, input } of findClashes(providers)) addIssue({ code: "custom", message, path, input });
  }),
});
export type OtherProviders = z.infer<typeof OtherProviders>;

type Clash = { message: string; path: PropertyKey[]; input: string };

/** Ids and domains that stand twice, and domains that many providers share. */
function findClashes(providers: readonly OtherProvider[]): Clash[] {
  const ids = new Map<string, string>();
  const owners = new Map<string, string>();
  const clashes: Clash[] = [];
  for (const [place, { id, name, domains }] of providers.entries()) {
    const twin = ids.get(id);
    if (twin)
      clashes.push({ message: `${twin} の id と同じです。別の名前にしてください`, path: [place, "id"], input: id });
    ids.set(id, twin ?? name);
    for (const [index, domain] of domains.entries()) {
      const path = [place, "domains", index];
      const owner = owners.get(domain);
      if (owner)
        clashes.push({ message: `${owner} の domains にもあります。どちらかを消してください`, path, input: domain });
      owners.set(domain, owner ?? `${name}（${id}）`);
      if (isPublicSuffix(domain))
        clashes.push({
          message: "多くの会社が使う終わりの部分です。会社の名前まで書いてください",
          path,
          input: domain,
        });
    }
  }
  return clashes;
}
