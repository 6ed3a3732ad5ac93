import { register } from "node:module";

// For programs that draw components outside of Next: Node knows no stylesheets, so they are left out.
register(
  `data:text/javascript,${encodeURIComponent(`
    export const load = (url, context, next) =>
      url.endsWith(".css") ? { format: "module", source: "", shortCircuit: true } : next(url, context);
  `)}`,
);
