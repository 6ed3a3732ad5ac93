import { fileURLToPath } from "node:url";

export default {
  plugins: {
    "@tailwindcss/postcss": {},
    // By absolute path: Turbopack resolves plugins from its own place.
    [fileURLToPath(new URL("./scripts/unlayer.cjs", import.meta.url))]: {},
  },
};
