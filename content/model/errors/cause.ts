/** Why sending fails, as an editor names it in content/send-errors.yaml. */
export const causes = [
  "port-25-blocked",
  "smtp-auth-off",
  "login",
  "server-name",
  "encryption",
  "relay-refused",
  "security-software",
  "too-large",
  "not-ours",
] as const;
export type Cause = (typeof causes)[number];

/** What a reader does next: a step of a guide, a page of this site, or something to do before sending again. */
export const nextSteps = [
  "port",
  "authentication",
  "login",
  "server-name",
  "encryption",
  "guide",
  "provider",
  "lookup",
  "contact",
  "receiving",
  "security-software",
  "attachment",
  "recipient",
  "split",
  "sender",
  "wait",
  "locked",
  "connection",
  "refused",
  "app-password",
] as const;
export type NextStep = (typeof nextSteps)[number];

/**
 * Where a message comes from, in the order in which they are believed; a symptom shows no message at all. What is about
 * receiving answers alone where a message names a protocol for that.
 */
export const kinds = ["server-reply", "program", "bounce", "receiving", "symptom"] as const;
export type Kind = (typeof kinds)[number];
