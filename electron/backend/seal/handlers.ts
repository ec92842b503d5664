import type { contract } from "../../../shared/contract/index.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import { keyAtNextOpening } from "../../store/keyring.ts";
import type { Context } from "../context.ts";
import type { Handlers } from "../handlers.ts";
import { beginSealing, beginUnsealing, changePassphrase } from "./begin.ts";
import { keepStart } from "./first-start.ts";
import { forgetKey, isKeyKept, keepKey, setLocked } from "./kept-key.ts";
import { readSeal } from "./key-file.ts";
import { deletePlainBackups, plainBackups } from "./plain-backups.ts";

export function sealHandlers(context: Context): Handlers<typeof contract.seal> {
  const { folder, restart, keyStore } = context.ports;
  const isSealed = () => readSeal(folder) !== null;
  // What is only written down is done by the next opening.
  const isDone = () => isSealed() && readSeal(folder)?.state !== "sealing";
  return {
    state: async () => ({
      sealed: isDone(),
      canChange: restart !== null,
      plainBackups: isDone() ? plainBackups(folder).length : 0,
      keyStore: keyStore?.isThere() === true ? (isKeyKept(folder) ? "on" : "off") : "none",
    }),
    begin: ({ passphrase, start }) =>
      reopened(context, async () => {
        const key = await beginSealing(folder, passphrase);
        if (start !== undefined) keepStart(folder, key, start);
        return key;
      }),
    change: ({ old, passphrase }) => changePassphrase(folder, old, passphrase),
    end: ({ passphrase }) => reopened(context, () => beginUnsealing(folder, passphrase)),
    openHere: async ({ isOn }) => {
      if (!isDone()) throw notSealed();
      if (!isOn) return forgetKey(folder);
      if (keyStore?.isThere() !== true) throw noKeyStore();
      keepKey(folder, keyStore);
    },
    lock: () =>
      reopened(context, async () => {
        if (!isSealed()) throw notSealed();
        setLocked(folder, true);
        context.hub.publish({ kind: "locked" });
        return null;
      }),
    sealPlain: async ({ ticket }) => {
      if (!isDone()) throw notSealed();
      return context.backups.sealPlain(ticket, context.hub.publish);
    },
    deletePlain: async () => (isSealed() ? deletePlainBackups(folder) : 0),
  };
}

/** Opens the desk anew, from then on with the key that `begin` answers with. */
async function reopened(
  { ports, backups }: Context,
  begin: () => Promise<Uint8Array | null>,
): Promise<void> {
  const { folder, restart } = ports;
  if (restart === null) throw notHere();
  await backups.settle();
  keyAtNextOpening(folder, await begin());
  // The answer goes out first.
  setImmediate(restart);
}

function notSealed(): Problem {
  return new Problem(
    "BAD_INPUT",
    "This desk is not sealed, so there is no passphrase to ask for. Nothing was changed. Seal it first.",
  );
}

function noKeyStore(): Problem {
  return new Problem(
    "BAD_INPUT",
    "There is no key store here that keeps the desk’s key safe. Nothing was changed. The passphrase opens the desk as before.",
  );
}

function notHere(): Problem {
  return new Problem(
    "BAD_INPUT",
    "A shell cannot seal or unseal a desk that it has open. Nothing was changed. Use stet seal or stet unseal.",
  );
}
