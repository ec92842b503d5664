import { copyFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { restoreBackup } from "../../../electron/backend/backups/restore-backup.ts";
import { loadDraft } from "../../../electron/backend/drafts/open-drafts.ts";
import { bodyOf, metaOf } from "../../../shared/article/ydoc/roots.ts";
import { onDisk } from "../../deeds/on-disk.ts";
import { flipIn } from "../desk/flip.ts";
import { type TroddenDesk, treadDesk } from "../desk/trodden-desk.ts";
import { withHost } from "../host/with-host.ts";
import { everywhere, type Suite } from "../suite.ts";

let trodden: Promise<TroddenDesk> | null = null;

/** Where a bit is turned over: which file, and how the desk is asked whether it is sound. */
interface Place {
  readonly name: string;
  readonly file: (folder: string, back: string) => string;
  /** Throws or answers with what is wrong. */
  readonly ask: (folder: string, back: string) => Promise<readonly string[]>;
}

const verify: Place["ask"] = (folder) =>
  withHost(folder, async ({ client }) => (await client.desk.verify({})).problems);
const onlyIn = (folder: string) => path.join(folder, readdirSync(folder)[0] ?? "");

const PLACES: readonly Place[] = [
  { name: "database", file: (folder) => path.join(folder, "desk.sqlite"), ask: verify },
  { name: "photo", file: (folder) => onlyIn(path.join(folder, "photos")), ask: verify },
  {
    name: "backup",
    file: (folder) => path.join(onlyIn(path.join(folder, "backups")), "desk.sqlite"),
    ask: async (folder) => {
      const backup = path.basename(onlyIn(path.join(folder, "backups")));
      restoreBackup({ desk: folder, backup, at: new Date().toISOString(), appVersion: "torture" });
      return [];
    },
  },
  {
    name: "hand-over",
    file: (_folder, back) => back,
    ask: (folder, back) =>
      withHost(folder, async ({ client }) => {
        await client.bundles.open({ path: back });
        return [];
      }),
  },
];

/** One bit turned over in a file of a closed desk, which is then opened and asked. */
export const flips: Suite = {
  name: "flips",
  holds:
    "One bit turned over anywhere is found, or was where nothing is kept: never is another text shown.",
  rounds: 300,
  hindrance: everywhere,
  run: async ({ folder: round, random, number }) => {
    trodden ??= treadDesk();
    const { draft, back, copyTo } = await trodden;
    const folder = path.join(round, "desk");
    await copyTo(folder);
    const handOver = path.join(round, "back.stet");
    copyFileSync(back, handOver);
    const before = textOf(folder, draft);
    // Every second one is in the database, which has the most kinds of places.
    const place = number % 2 === 0 ? PLACES[0] : random.oneOf(PLACES.slice(1));
    if (place === undefined) throw new RangeError("There is no place to choose from.");
    flipIn(place.file(folder, handOver), random);
    const found = await faults(folder, handOver, place);
    const isOther = place.name === "database" && textOf(folder, draft) !== before;
    if (isOther && found.length === 0)
      throw new Error("Another text is shown, and nothing was said.");
    return { [`in a ${place.name}`]: 1, [`found in a ${place.name}`]: found.length > 0 ? 1 : 0 };
  },
  end: async () => {
    await (await trodden)?.remove();
    trodden = null;
  },
};

/** What the desk says is wrong, at its opening or when it is asked. */
async function faults(folder: string, back: string, { ask }: Place): Promise<readonly string[]> {
  try {
    return await ask(folder, back);
  } catch (error) {
    return [String(error)];
  }
}

/** The draft as it opens; null where it does not. */
function textOf(folder: string, draft: TroddenDesk["draft"]): string | null {
  try {
    return onDisk(folder, { readonly: true }, (store) => {
      const { doc } = loadDraft(store, draft);
      return bodyOf(doc).toString() + JSON.stringify(metaOf(doc).toJSON());
    });
  } catch {
    return null;
  }
}
