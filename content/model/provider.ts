import { z } from "zod";
import { Address, Day, Host, Line } from "./line.ts";

export const Port = z.int().min(1).max(65535);

/** `none`: plain text; `starttls`: RFC 3207; `tls`: implicit TLS (RFC 8314). Left out when nobody has said so: unknown. */
export const Encryption = z.enum(["none", "starttls", "tls"]);

const Outgoing = z.strictObject({
  host: Host,
  /** Names the same server was known by; somebody who sees one uses this provider's server. */
  formerHosts: z.array(Host).default([]),
  /** The submission port (RFC 6409). */
  port: Port,
  /** SMTP AUTH (RFC 4954) with the mail password. */
  authentication: z.literal("smtp-auth"),
  encryption: Encryption.optional(),
  /** What the subscriber types as user name. Programs that set themselves up are told it for receiving, too. */
  userName: z.enum(["user-id", "address", "local-part"]),
});

const Incoming = z.strictObject({
  protocol: z.enum(["pop3", "imap"]),
  host: Host,
  port: Port,
  encryption: Encryption.optional(),
});

const Contact = z.strictObject({
  name: Line.optional(),
  telephone: z
    .string()
    .regex(/^[\d-]+$/, "電話番号は半角の数字とハイフンで書いてください")
    .optional(),
  hours: Line.optional(),
  url: Address.optional(),
});

/** The origin at which everybody reaches this site; a host without a dot or colon is a name at home, like localhost. */
export const PublicOrigin = z.url({
  protocol: /^https$/,
  hostname: /[.:]./,
  error: "https:// で始まる公開アドレスを書いてください",
});

/** Everything the site knows about one internet provider. What is unknown is absent, never guessed. */
export const Provider = z.strictObject({
  name: Line,
  mailDomain: Host,
  outgoing: Outgoing,
  incoming: Incoming.optional(),
  /** Outbound Port 25 Blocking: which port, since which day. */
  blocked: z.strictObject({ port: Port, since: Day }),
  /** How long SMTP AUTH stays locked after repeated wrong passwords. */
  lockout: z.strictObject({ minutes: z.int().positive() }).optional(),
  contact: Contact.optional(),
  webmail: Address.optional(),
  /** Host suffixes that the provider's own servers write into Received lines. */
  receivedBy: z.array(Host).optional(),
  addressRanges: z.array(z.union([z.cidrv4(), z.cidrv6()])).optional(),
  site: PublicOrigin.optional(),
});
export type Provider = z.infer<typeof Provider>;
