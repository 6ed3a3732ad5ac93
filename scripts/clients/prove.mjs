// Runs in namespaces of its own: see ../clients.mjs.
import { rmSync } from "node:fs";
import { finish } from "./proofs.mjs";
import { proveAccount } from "./prove-account.mjs";
import { proveOldSettings } from "./prove-old-settings.mjs";
import { proveProfile } from "./prove-profile.mjs";
import { proveUnencrypted } from "./prove-unencrypted.mjs";
import { makeWorld } from "./world.mjs";

// The first process of a namespace hears no signal that it does not ask for.
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(1));

const world = await makeWorld();
try {
  await proveProfile(world);
  await proveAccount(world);
  await proveOldSettings(world);
  await proveUnencrypted(world);
} finally {
  rmSync(world.folder, { recursive: true, force: true });
}
finish();
