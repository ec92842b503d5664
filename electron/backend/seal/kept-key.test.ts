import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { KeyStore } from "../../ports/key-store.ts";
import { dropKey, holdKey, keyFor } from "../../store/keyring.ts";
import { closedDesk, PASSPHRASE, sealQuickly } from "../testing/closed-desk.ts";
import { beginUnsealing } from "./begin.ts";
import { isKeyKept, keepKey, setLocked } from "./kept-key.ts";
import { settleSeal } from "./settle-seal.ts";
import { refuseLocked, unlockDesk } from "./unlock.ts";

const SEALED = expect.objectContaining({ code: "DESK_SEALED" });

/** Wraps as a store of one computer does: another one's cannot be unwrapped. */
function keyStore({ isThere = true } = {}): KeyStore {
  const own = randomBytes(8);
  return {
    isThere: () => isThere,
    wrap: (secret) => Buffer.concat([own, Buffer.from(secret).reverse()]),
    unwrap: (wrapped) => {
      const bytes = Buffer.from(wrapped);
      if (!bytes.subarray(0, 8).equals(own)) throw new Error("Decryption failed.");
      return Buffer.from(bytes.subarray(8)).reverse();
    },
  };
}

/** A sealed desk that nobody has open, whose key the store keeps. */
async function keptDesk(store: KeyStore): Promise<string> {
  const folder = closedDesk();
  await sealQuickly(folder);
  keepKey(folder, store);
  dropKey(folder);
  return folder;
}

test("a desk whose key the system's store keeps opens without its passphrase, in a host that has that store", async () => {
  const store = keyStore();
  const folder = await keptDesk(store);
  expect(() => refuseLocked(folder, null)).toThrow(SEALED);
  expect(() => refuseLocked(folder, keyStore({ isThere: false }))).toThrow(SEALED);
  refuseLocked(folder, store);
  expect(keyFor(folder, "file")).not.toBeNull();
});

test("a desk that was locked asks once, whatever is kept", async () => {
  const store = keyStore();
  const folder = await keptDesk(store);
  setLocked(folder, true);
  expect(() => refuseLocked(folder, store)).toThrow(SEALED);
  await unlockDesk(folder, PASSPHRASE);
  dropKey(folder);
  refuseLocked(folder, store);
});

test("a key of another computer, or of the desk before it was sealed anew, is forgotten, and the desk asks", async () => {
  const elsewhere = await keptDesk(keyStore());
  expect(() => refuseLocked(elsewhere, keyStore())).toThrow(SEALED);
  expect(isKeyKept(elsewhere)).toBe(false);

  const store = keyStore();
  const folder = await keptDesk(store);
  const kept = join(folder, "kept-key.json");
  refuseLocked(folder, store);
  await beginUnsealing(folder, PASSPHRASE);
  settleSeal(folder);
  expect(existsSync(kept)).toBe(false);
  // Before it is sealed nothing proves a key: it is asked for.
  await sealQuickly(folder);
  holdKey(folder, randomBytes(32));
  keepKey(folder, store);
  dropKey(folder);
  expect(() => refuseLocked(folder, store)).toThrow(SEALED);
  expect(isKeyKept(folder)).toBe(false);
  await unlockDesk(folder, PASSPHRASE);
});
