import path from "node:path";
import type { FaultPoint } from "../../../electron/store/fault-points.ts";
import type { DeskClient } from "../../../shared/contract/index.ts";
import { pictureIn } from "./picture-in.ts";
import type { Writer } from "./writer.ts";

/** A point at which one thread of a host ends by itself, and what makes it come there. */
export interface ThreadEnd {
  readonly name: string;
  readonly fault: { readonly point: FaultPoint; readonly detail: string };
  /** Whether the deed itself changes the draft. */
  readonly changes?: boolean;
  readonly deed: (work: ThreadWork) => Promise<unknown>;
}

export interface ThreadWork {
  readonly client: DeskClient;
  readonly writer: Writer;
  /** A hand-over of the draft that comes back. */
  readonly back: string;
  readonly folder: string;
}

type Deed = ThreadEnd["deed"];

/** As a window does: what was not answered is sent first. */
const type: Deed = async ({ client, writer }) => {
  if (writer.underWay !== null) await writer.goOn(client);
  for (let word = 0; word < 5; word += 1) await writer.type(`t${word} `);
};
const saveVersion: Deed = ({ client, writer }) =>
  client.versions.save({ draft: writer.draft, name: "As it ended", note: null });
const openBundle: Deed = ({ client, back }) => client.bundles.open({ path: back });
const addPhoto: Deed = async ({ client, folder }) =>
  client.photos.add({ file: await pictureIn(folder, "crane.jpg", "Ines Aldor") });
const search: Deed = ({ client }) => client.drafts.list({});
const open: Deed = ({ client, writer }) => client.drafts.open({ id: writer.draft });
const exportHtml: Deed = ({ client, writer, folder }) =>
  client.exports.toFolder({
    drafts: [writer.draft],
    format: "html",
    force: true,
    folder: path.join(folder, "out"),
  });

const backUp: Deed = ({ client }) => client.backups.make();
const backUpToFile: Deed = ({ client, folder }) =>
  client.backups.writeTo({ path: path.join(folder, "out", "desk.zip") });
const handOver: Deed = ({ client, writer, folder }) =>
  client.bundles.write({ draft: writer.draft, path: path.join(folder, "out", "tide.stet") });

const WRITES = {
  "drafts.append": { deed: type },
  "versions.keep": { deed: saveVersion },
  "bundles.take": { deed: openBundle, changes: true },
  "photos.put": { deed: addPhoto },
} as const;

const ofWriter = Object.entries(WRITES).flatMap(([detail, write]) =>
  (["write.begun", "write.written", "write.committed"] as const).map((point) => ({
    name: `${point} ${detail}`,
    fault: { point, detail },
    ...write,
  })),
);

const at = (point: FaultPoint, detail: string, deed: Deed): ThreadEnd => ({
  name: `${point} ${detail}`,
  fault: { point, detail },
  deed,
});

/** Every thread that lives as long as its host, and those that are started for one work. */
export const THREAD_ENDS: readonly ThreadEnd[] = [
  ...ofWriter,
  at("read.begun", "drafts.list", search),
  at("read.begun", "drafts.open", open),
  at("read.begun", "exports.render", exportHtml),
  at("picture.begun", "pictures.judge", addPhoto),
  at("backup.begun", "backups.make", backUp),
  at("backup.copied", "", backUp),
  at("backup.filled", "", backUp),
  at("backup.begun", "backups.writeTo", backUpToFile),
  at("bundle.begun", "bundles.write", handOver),
  { ...at("bundle.begun", "bundles.read", openBundle), changes: true },
];
