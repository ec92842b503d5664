import type { contract } from "../../../shared/contract/index.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import { keyAtNextOpening } from "../../store/keyring.ts";
import type { Context } from "../context.ts";
import type { Handlers } from "../handlers.ts";
import { beginSealing, beginUnsealing, changePassphrase } from "./begin.ts";
import { readSeal } from "./key-file.ts";
import { deletePlainBackups, plainBackups } from "./plain-backups.ts";

export function sealHandlers(context: Context): Handlers<typeof contract.seal> {
  const { folder, restart } = context.ports;
  const isSealed = () => readSeal(folder) !== null;
  // What is only written down is done by the next opening.
  const isDone = () => isSealed() && readSeal(folder)?.state !== "sealing";
  return {
    state: async () => ({
      sealed: isDone(),
      canChange: restart !== null,
      plainBackups: isDone() ? plainBackups(folder).length : 0,
    }),
    begin: ({ passphrase }) => reopened(context, () => beginSealing(folder, passphrase)),
    change: ({ old, passphrase }) => changePassphrase(folder, old, passphrase),
    end: ({ passphrase }) => reopened(context, () => beginUnsealing(folder, passphrase)),
    lock: () =>
      reopened(context, async () => {
        if (!isSealed()) throw notSealed();
        context.hub.publish({ kind: "locked" });
        return null;
      }),
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
    "This desk is not sealed, so it cannot be locked. Nothing was changed.",
  );
}

function notHere(): Problem {
  return new Problem(
    "BAD_INPUT",
    "A shell cannot seal or unseal a desk that it has open. Nothing was changed. Use stet seal or stet unseal.",
  );
}
