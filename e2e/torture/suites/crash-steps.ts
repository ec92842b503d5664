import { mkdir } from "node:fs/promises";
import path from "node:path";
import { onDisk } from "../../deeds/on-disk.ts";
import { checkWhole, checkWritten } from "../desk/check-desk.ts";
import { STEPS, type Step } from "../desk/crash-table.ts";
import { SEAL_STEPS } from "../desk/seal-table.ts";
import { sealClosed, unlocked } from "../desk/sealed-desk.ts";
import { type TroddenDesk, treadDesk } from "../desk/trodden-desk.ts";
import { type Writer, writerOn } from "../desk/writer.ts";
import { environmentFor } from "../host/fault.ts";
import type { TorturedHost } from "../host/tortured-host.ts";
import { readyHost } from "../host/with-host.ts";
import { everywhere, type Round, type Suite } from "../suite.ts";

const ALL = [...STEPS, ...SEAL_STEPS];

let trodden: Promise<TroddenDesk> | null = null;

/** Every step of the tables in turn, each on a copy of a desk in use. */
export const crashSteps: Suite = {
  name: "crash-steps",
  holds: "A host killed at any step of its work loses nothing that was acknowledged.",
  rounds: ALL.length,
  hindrance: everywhere,
  run: async (round) => {
    const step = ALL[round.number % ALL.length];
    if (step === undefined) throw new RangeError("The table is empty.");
    await killAt(step, round);
    return { kills: 1 };
  },
  end: async () => {
    await (await trodden)?.remove();
    trodden = null;
  },
};

async function killAt(step: Step, { folder, random }: Round): Promise<void> {
  trodden ??= treadDesk();
  const { draft, back, copyTo } = await trodden;
  const desk = path.join(folder, "desk");
  const out = path.join(folder, "out");
  await mkdir(out);
  await copyTo(desk);
  if (step.isSealed === true) await sealClosed(desk);
  if (step.age !== undefined) onDisk(desk, { readonly: false }, step.age);
  const nth = step.nth ?? 1 + random.below(3);
  const host = await readyHost(desk, environmentFor({ ...step.fault, deed: "kill", nth }));
  const writer = await writerOn(host.client, draft);
  for (let words = random.below(3); words > 0; words -= 1) {
    // Some steps come along with any writing.
    if (!(await survives(host, writer.type(`a${words} `)))) return check(step, desk, writer);
  }
  if (await survives(host, step.deed({ host, writer, back, out, folder }))) {
    await host.kill();
    throw new Error(`${step.name}: the work never came to this point.`);
  }
  await check(step, desk, writer);
}

/** Whether the work was done; false where the host was killed over it. */
async function survives(host: TorturedHost, work: Promise<unknown>): Promise<boolean> {
  const done = work.then(
    () => null,
    (error: unknown) => error,
  );
  const first = await Promise.race([done, host.ended.then(() => KILLED)]);
  if (first === null) return true;
  const signal = await Promise.race([host.ended, later()]);
  if (signal === "SIGKILL") return false;
  throw first;
}

const KILLED = new Error("The host ended by itself.");
const PATIENCE_MS = 20_000;

function later(): Promise<null> {
  return new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, null).unref());
}

async function check(step: Step, desk: string, writer: Writer): Promise<void> {
  const { restores = false, changes = false } = step;
  await checkWhole(desk);
  if (!restores) await unlocked(desk, () => checkWritten(desk, writer, { alone: !changes }));
  await step.left?.(desk);
}
