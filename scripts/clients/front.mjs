import { readFileSync } from "node:fs";
import http from "node:http";
import https from "node:https";

/**
 * The proxy with TLS that stands before the site, on ports 80 and 443. Passes all on unchanged.
 * @param {{ address: string, site: number, certificate: string, key: string }} options `site` is the site's own port
 * @returns what was asked and how it was answered, growing: `200 GET https://autoconfig.example.jp/mail/config-v1.1.xml`
 */
export function serveFront({ address, site, certificate, key }) {
  /** @type {string[]} */
  const seen = [];
  /** @type {(scheme: string) => http.RequestListener} */
  const pass = (scheme) => (request, response) => {
    const { method, url = "", headers } = request;
    const onward = http.request({ port: site, host: "127.0.0.1", method, path: url, headers }, (answer) => {
      // The query holds the reader's address.
      seen.push(`${answer.statusCode} ${method} ${scheme}://${headers.host}${url.replace(/\?.*/, "")}`);
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.once("error", () => response.destroy());
    request.pipe(onward);
  };
  http.createServer(pass("http")).listen(80, address);
  https.createServer({ cert: readFileSync(certificate), key: readFileSync(key) }, pass("https")).listen(443, address);
  return seen;
}
