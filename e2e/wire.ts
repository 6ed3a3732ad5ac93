import { request as open } from "node:http";

export type Answer = { status: number; headers: Record<string, string>; body: Buffer; text: string };

/** Sends exactly this path, which a browser would tidy up before, and takes the answer as it comes. */
export function send(
  origin: string | undefined,
  path: string,
  { method = "GET", headers = {}, body }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    // A kept connection may be closed by the server at the very moment in which it is used again.
    const sent = open({ ...hostOf(origin), path, method, headers, agent: false }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("end", () => {
        const whole = Buffer.concat(parts);
        resolve({
          status: answer.statusCode ?? 0,
          headers: Object.fromEntries(Object.entries(answer.headers).map(([name, value]) => [name, String(value)])),
          body: whole,
          text: whole.toString("utf8"),
        });
      });
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

function hostOf(origin = "") {
  const { hostname, port } = new URL(origin);
  return { host: hostname, port };
}
