import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Writes } from "../../../electron/backend/context.ts";
import type { FaultPoint } from "../../../electron/store/fault-points.ts";
import type { Store } from "../../../electron/store/store.ts";
import type { TorturedHost } from "../host/tortured-host.ts";
import { pictureIn } from "./picture-in.ts";
import type { Writer } from "./writer.ts";

/** A point of the work at which a host is killed, and what makes it come there. */
export interface Step {
  readonly name: string;
  readonly fault: { readonly point: FaultPoint; readonly detail?: string };
  /** At which time it is reached; one of the first three, by chance, where it is not said. */
  readonly nth?: number;
  /** What the desk must have gone through before. */
  readonly age?: (store: Store) => void;
  /** Whether the deed itself changes the draft. */
  readonly changes?: boolean;
  /** Whether the desk may be an earlier one after it. */
  readonly restores?: boolean;
  /** Whether the desk is sealed before. */
  readonly isSealed?: boolean;
  /** Throws where the closed desk, opened once since, is not as the work was to leave it. */
  readonly left?: (desk: string) => Promise<void>;
  readonly deed: (work: Work) => Promise<unknown>;
}

interface Work {
  readonly host: TorturedHost;
  readonly writer: Writer;
  /** A hand-over of the draft that comes back. */
  readonly back: string;
  readonly out: string;
  readonly folder: string;
}

const WHEN = ["write.begun", "write.written", "write.committed"] as const;

type Deed = Step["deed"];

/** Long enough for what follows a pause in writing, and for what follows the opening. */
const FOLLOWS_MS = 12_000;

const WORDS = 20;

const type: Deed = async ({ writer }) => {
  for (let word = 0; word < WORDS; word += 1) await writer.type(`t${word} `);
};
const typeAndWait: Deed = async (work) => {
  await type(work);
  await Promise.race([work.host.ended, pause(FOLLOWS_MS)]);
};
const wait: Deed = ({ host }) => Promise.race([host.ended, pause(FOLLOWS_MS)]);
const saveVersion: Deed = ({ host: { client }, writer }) =>
  client.versions.save({ draft: writer.draft, name: "As killed", note: null });
const restoreVersion: Deed = async ({ host: { client }, writer }) => {
  const [version] = await client.versions.list({ draft: writer.draft });
  if (version !== undefined) await client.versions.restore({ id: version.id });
};
const importText: Deed = ({ host: { client } }) => {
  const file = new File(["Low water\n\nThe quay was dry.\n"], "tide.txt");
  return client.imports.files({ files: [{ path: "tide.txt", file }] });
};
const addPhoto: Deed = async ({ host: { client }, folder }) =>
  client.photos.add({ file: await pictureIn(folder, "crane.jpg", "Ines Aldor") });
const openBundle: Deed = ({ host: { client }, back }) => client.bundles.open({ path: back });
const backUp: Deed = ({ host: { client } }) => client.backups.make();
const backUpToFile: Deed = ({ host: { client }, out }) =>
  client.backups.writeTo({ path: path.join(out, "desk.zip") });
const exportHtml: Deed = ({ host: { client }, writer, out }) =>
  client.exports.toFolder({ drafts: [writer.draft], format: "html", force: true, folder: out });
const handOver: Deed = ({ host: { client }, writer, out }) =>
  client.bundles.write({ draft: writer.draft, path: path.join(out, "tide.stet") });
const restoreBackup: Deed = async (work) => {
  const { client, ended } = work.host;
  const [backup] = await client.backups.list();
  if (backup === undefined) throw new Error("There is no backup to restore.");
  await client.backups.restore({ name: backup.name });
  await Promise.race([ended, pause(FOLLOWS_MS)]);
};

/** The rows are older than they are kept one by one, the draft having been folded. */
function longAgo(store: Store): void {
  store.run("UPDATE journal SET at = '2020-02-02T08:00:00.000Z', stamp = NULL");
}

const WRITES: Readonly<Partial<Record<keyof Writes, Omit<Step, "name" | "fault">>>> = {
  "drafts.append": { deed: type },
  "drafts.keepDerived": { deed: typeAndWait, nth: 1 },
  "drafts.keepSnapshot": { deed: typeAndWait, nth: 1 },
  "versions.keep": { deed: saveVersion, nth: 1 },
  "versions.restore": { deed: restoreVersion, nth: 1, changes: true },
  "drafts.create": { deed: importText, nth: 1 },
  "photos.put": { deed: addPhoto, nth: 1 },
  "bundles.take": { deed: openBundle, nth: 1, changes: true },
  "history.keepBase": { deed: wait, nth: 1, age: longAgo },
  "versions.keepExported": { deed: exportHtml, nth: 1 },
};

const ofWrites: Step[] = Object.entries(WRITES).flatMap(([detail, step]) =>
  WHEN.map((point) => ({ name: `${point} ${detail}`, fault: { point, detail }, ...step })),
);

const at = (point: FaultPoint, deed: Deed, more: Partial<Step> = {}): Step => {
  const fault = { point, ...(more.fault ?? {}) };
  return { name: `${point} ${fault.detail ?? ""}`.trim(), nth: 1, deed, ...more, fault };
};
const ofFile = (detail: string, deed: Deed): Step[] =>
  (["file.filled", "file.named"] as const).map((point) =>
    at(point, deed, { fault: { point, detail } }),
  );

/** Every step of save, fold, version, restore, import, export, hand-over and backup. */
export const STEPS: readonly Step[] = [
  ...ofWrites,
  at("photo.received", addPhoto),
  at("photo.named", addPhoto),
  at("bundle.checked", openBundle),
  at("bundle.laid", openBundle),
  at("backup.copied", backUp),
  at("backup.filled", backUp),
  at("backup.named", backUp),
  ...ofFile(".html", exportHtml),
  ...ofFile(".stet", handOver),
  ...ofFile(".zip", backUpToFile),
  at("restore.kept", restoreBackup, { restores: true }),
  at("restore.logGone", restoreBackup, { restores: true }),
  at("restore.named", restoreBackup, { restores: true }),
];
