import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { checkWhole, checkWritten } from "../desk/check-desk.ts";
import { THREAD_ENDS, type ThreadEnd, type ThreadWork } from "../desk/thread-table.ts";
import { type TroddenDesk, treadDesk } from "../desk/trodden-desk.ts";
import { writerOn } from "../desk/writer.ts";
import { environmentFor } from "../host/fault.ts";
import { readyHost } from "../host/with-host.ts";
import { everywhere, type Round, type Suite } from "../suite.ts";

let trodden: Promise<TroddenDesk> | null = null;

/** A thread of a host dies, and the host does not. */
export const threadEnds: Suite = {
  name: "thread-ends",
  holds:
    "A host one of whose threads ends by itself loses nothing that was acknowledged, and does the same work when it is asked again.",
  rounds: THREAD_ENDS.length,
  hindrance: everywhere,
  run: async (round) => {
    const end = THREAD_ENDS[round.number % THREAD_ENDS.length];
    if (end === undefined) throw new RangeError("The table is empty.");
    await endAt(end, round);
    return { "threads ended": 1 };
  },
  end: async () => {
    await (await trodden)?.remove();
    trodden = null;
  },
};

async function endAt(end: ThreadEnd, { folder, random }: Round): Promise<void> {
  trodden ??= treadDesk();
  const { draft, back, copyTo } = await trodden;
  const desk = path.join(folder, "desk");
  await copyTo(desk);
  await mkdir(path.join(folder, "out"));
  const whileThere = path.join(folder, "may-end");
  const fault = { ...end.fault, deed: "end", nth: 1, whileThere } as const;
  const { client, stop, kill } = await readyHost(desk, environmentFor(fault));
  const writer = await writerOn(client, draft);
  await writer.type("Before. ");
  await writeFile(whileThere, "");
  await failsOnce(end, { client, writer, back, folder });
  await writer.type("After. ");
  await (random.below(2) === 0 ? stop() : kill());
  checkWritten(desk, writer, { alone: end.changes !== true });
  await checkWhole(desk);
}

async function failsOnce({ name, deed }: ThreadEnd, work: ThreadWork): Promise<void> {
  const first = await deed(work).then(
    () => "done",
    () => "failed",
  );
  if (first === "done") throw new Error(`${name}: the work never came to this point.`);
  await deed(work);
}
