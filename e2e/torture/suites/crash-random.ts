import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { checkWhole, checkWritten } from "../desk/check-desk.ts";
import { type Writer, writerOn } from "../desk/writer.ts";
import { startHost, type TorturedHost } from "../host/tortured-host.ts";
import { everywhere, type Suite } from "../suite.ts";

/** Kills of one round, one after the other on one desk. */
const KILLS = 10;
const LONGEST_MS = 400;

/** A host dies at moments of chance while two drafts are written in as fast as it answers. */
export const crashRandom: Suite = {
  name: "crash-random",
  holds:
    "A host killed at any moment loses nothing that was acknowledged, and keeps at most one change more.",
  rounds: 20,
  hindrance: everywhere,
  run: async ({ folder, random }) => {
    const desk = path.join(folder, "desk");
    let writers: Writer[] = [];
    for (let kill = 0; kill < KILLS; kill += 1) {
      const host = await startHost(desk);
      if (host === null) throw new Error("The host was killed by somebody else.");
      writers = await writersFor(host, writers);
      await Promise.all([
        ...writers.map((writer) => typeOn(writer)),
        pause(random.below(LONGEST_MS)).then(host.kill),
      ]);
      for (const writer of writers) checkWritten(desk, writer);
    }
    await checkWhole(desk);
    const changes = writers.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0);
    return { kills: KILLS, changes };
  },
};

async function writersFor({ client }: TorturedHost, before: Writer[]): Promise<Writer[]> {
  if (before.length > 0) {
    for (const writer of before) await writer.goOn(client);
    return before;
  }
  await client.desk.introduce({ name: "Mara Lind", initials: "ML", sample: false });
  const drafts = [await client.drafts.create(), await client.drafts.create()];
  return Promise.all(drafts.map(({ id }) => writerOn(client, id)));
}

/** Until the host is gone. */
async function typeOn({ type }: Writer): Promise<void> {
  for (let word = 0; ; word += 1) {
    try {
      await type(`w${word} `);
    } catch {
      return;
    }
  }
}
