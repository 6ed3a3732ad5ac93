/** A request holds an address and a schema's name: some hundred bytes. */
const mostBytes = 16 * 1024;

/** The body as text, `undefined` where it is too long, broken off or not UTF-8; what comes after the limit is never kept. */
export async function readBounded(request: Request): Promise<string | undefined> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  let bytes = 0;
  try {
    for await (const chunk of request.body ?? []) {
      bytes += chunk.byteLength;
      if (bytes > mostBytes) return undefined;
      text += decoder.decode(chunk, { stream: true });
    }
    return text + decoder.decode();
  } catch {
    return undefined;
  }
}
