/** Of POP and IMAP, without encryption and with (RFC 1939, RFC 9051, RFC 8314 §7.3). */
export const receivingPorts: ReadonlySet<number> = new Set([110, 143, 993, 995]);
