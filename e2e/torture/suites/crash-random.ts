import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { checkWhole, checkWritten } from "../desk/check-desk.ts";
import { beginOn, type Writer, writerOn } from "../desk/writer.ts";
import type { TorturedHost } from "../host/tortured-host.ts";
import { readyHost } from "../host/with-host.ts";
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
      const host = await readyHost(desk);
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
  const first = await beginOn(client);
  return [first, await writerOn(client, (await client.drafts.create()).id)];
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
