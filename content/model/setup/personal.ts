import type { Provider } from "../provider.ts";

/** A reader's own values, as they typed them and as they stay in their browser. Never a password. */
export type Personal = { address?: string; userId?: string };

/**
 * What this reader types as user name, by the form that the record names (`outgoing.userName`);
 * `undefined` where they have not told what it is made of.
 */
export function userNameOf({ address, userId }: Personal, form: Provider["outgoing"]["userName"]): string | undefined {
  if (form === "user-id") return userId;
  return form === "address" ? address : address?.slice(0, address.lastIndexOf("@"));
}
