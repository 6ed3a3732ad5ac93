import { subscribe } from "node:diagnostics_channel";

// The fetch standard forbids a Request with the method TRACE, so Next answers 500 to each of them, before proxy.ts is asked.
// Under a name that nobody knows it comes through to proxy.ts, which refuses it like all others.
subscribe("http.server.request.start", (message) => {
  const { request } = /** @type {{ request: import("node:http").IncomingMessage }} */ (message);
  if (request.method === "TRACE") request.method = "UNKNOWN";
});
