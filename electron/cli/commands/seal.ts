import { join } from "node:path";
import type { ShellOutput } from "../../../shared/contract/shell.ts";
import { beginSealing } from "../../backend/seal/begin.ts";
import { deletePlainBackups, plainBackups } from "../../backend/seal/plain-backups.ts";
import { settleClosed, unsealClosed } from "../../backend/seal/settle-closed.ts";
import { type Command, type Outcome, words } from "../command.ts";
import { neededPassphrase, PASSPHRASE_FILE } from "../files/passphrase.ts";

export const seal: Command = {
  name: "seal",
  usage: "seal --passphrase-file FILE [--delete-plain-backups]",
  summary: "encrypts the closed desk, so that nobody reads it without the passphrase",
  description: [
    "Encrypts the database, the photos and every backup made from then on. Nobody may have the desk open. Ended half-way, the next opening goes on with it.",
    "Nobody can read the desk without the passphrase, you included: if it is forgotten, the desk and its sealed backups are lost. Backups that were made before stay plain until they are deleted.",
  ],
  options: {
    "passphrase-file": PASSPHRASE_FILE,
    "delete-plain-backups": {
      type: "boolean",
      does: "Deletes the backups in the desk's folder that anybody can read.",
    },
  },
  examples: [
    { line: "seal --passphrase-file -", does: "Asks for the passphrase on standard input." },
  ],
  prepare(args) {
    words(args);
    return {
      onClosed: async (desk) => {
        const passphrase = neededPassphrase(args);
        await settleClosed(desk, (folder) => beginSealing(folder, passphrase));
        if (args.options["delete-plain-backups"] === true) deletePlainBackups(desk);
        return sealedOutcome(desk);
      },
    };
  },
};

export const unseal: Command = {
  name: "unseal",
  usage: "unseal --passphrase-file FILE",
  summary: "makes a sealed desk plain again",
  description: [
    "Decrypts the database and the photos. Nobody may have the desk open. Ended half-way, the next opening goes on with it. Backups that are sealed stay so, and ask for the passphrase when they are restored.",
  ],
  options: { "passphrase-file": PASSPHRASE_FILE },
  examples: [
    { line: "unseal --passphrase-file -", does: "Asks for the passphrase on standard input." },
  ],
  prepare(args) {
    words(args);
    return {
      onClosed: async (desk) => {
        const passphrase = neededPassphrase(args);
        await unsealClosed(desk, passphrase);
        return { json: { sealed: false }, lines: ["The desk is plain."], failures: [] };
      },
    };
  },
};

function sealedOutcome(desk: string): Outcome<ShellOutput["seal"]> {
  const left = plainBackups(desk).map((name) => join(desk, "backups", name));
  return {
    json: { sealed: true, plainBackups: left },
    lines: [
      "The desk is sealed.",
      ...left.map((path) => `Anybody can read this backup until it is deleted: ${path}`),
    ],
    failures: [],
  };
}
