import { once } from "node:events";
import { createConnection } from "node:net";

/** @typedef {Awaited<ReturnType<typeof connectMarionette>>} Thunderbird */

/**
 * Speaks with a Thunderbird that runs with --marionette: messages are JSON with their length in bytes before it, `2:{}`.
 * https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 * @param {number} port
 */
export async function connectMarionette(port) {
  const socket = createConnection(port, "127.0.0.1");
  await once(socket, "connect");
  const messages = readMessages(socket);
  await messages.next();
  let calls = 0;

  /**
   * @param {string} name
   * @param {object} [parameters]
   * @returns {Promise<any>}
   */
  async function call(name, parameters = {}) {
    calls += 1;
    const message = JSON.stringify([0, calls, name, parameters]);
    socket.write(`${Buffer.byteLength(message)}:${message}`);
    const { value } = await messages.next();
    const [, , error, result] = value ?? [undefined, undefined, { message: "Thunderbird closed the connection" }];
    if (error) throw new Error(`${name}: ${error.message}`);
    return result;
  }

  const { capabilities } = await call("WebDriver:NewSession", { capabilities: { alwaysMatch: {} } });
  // Half a minute, which a script has, is short for an account to be found and for a server that does not answer.
  await call("WebDriver:SetTimeouts", { script: 180_000 });
  await call("Marionette:SetContext", { value: "chrome" });
  return {
    /** `153.7` */
    version: /^\d+\.\d+/.exec(capabilities.browserVersion)?.[0],
    /** @param {{ x: number, y: number, width: number, height: number }} place */
    place: (place) => call("WebDriver:SetWindowRect", place),
    /**
     * Runs the body of a function in Thunderbird's main window; what it resolves to comes back.
     * @param {string} script
     */
    execute: async (script) => {
      const wrapped = `const done = arguments[0]; (async () => { ${script} })().then(done, (error) => done({ thrown: String(error) }))`;
      const { value } = await call("WebDriver:ExecuteAsyncScript", { script: wrapped, args: [], sandbox: "system" });
      if (value?.thrown) throw new Error(value.thrown);
      return value;
    },
    /** The window as PNG. */
    picture: async () => {
      const { value } = await call("WebDriver:TakeScreenshot", { full: true, hash: false });
      return Buffer.from(value, "base64");
    },
    close: () => socket.destroy(),
  };
}

/**
 * @param {AsyncIterable<Buffer>} socket
 * @returns {AsyncGenerator<any, undefined, undefined>}
 */
async function* readMessages(socket) {
  let waiting = Buffer.alloc(0);
  for await (const bytes of socket) {
    waiting = Buffer.concat([waiting, bytes]);
    for (let colon = waiting.indexOf(":"); colon > 0; colon = waiting.indexOf(":")) {
      const end = colon + 1 + Number(waiting.subarray(0, colon));
      if (waiting.length < end) break;
      const message = JSON.parse(waiting.subarray(colon + 1, end).toString());
      waiting = waiting.subarray(end);
      yield message;
    }
  }
  return undefined;
}
