import { existsSync } from "node:fs";
import path from "node:path";
import { asBefore } from "../../../electron/store/testing/as-before.ts";
import { checkWhole, checkWritten } from "../desk/check-desk.ts";
import { MIGRATION_STEPS, type MigrationStep } from "../desk/migration-table.ts";
import { type TroddenDesk, treadDesk } from "../desk/trodden-desk.ts";
import { writerOn } from "../desk/writer.ts";
import { environmentFor } from "../host/fault.ts";
import { startHost } from "../host/tortured-host.ts";
import { readyHost } from "../host/with-host.ts";
import { everywhere, type Round, type Suite } from "../suite.ts";

let trodden: Promise<TroddenDesk> | null = null;

/** An older desk is opened, and its host dies while it is brought up to date. */
export const migrationKills: Suite = {
  name: "migrations",
  holds: "A host killed within a migration leaves a desk that opens with all that was written.",
  rounds: MIGRATION_STEPS.length,
  hindrance: everywhere,
  run: async (round) => {
    const step = MIGRATION_STEPS[round.number % MIGRATION_STEPS.length];
    if (step === undefined) throw new RangeError("The table is empty.");
    await killWithin(step, round);
    return { kills: 1 };
  },
  end: async () => {
    await (await trodden)?.remove();
    trodden = null;
  },
};

async function killWithin({ name, from, fault }: MigrationStep, { folder }: Round): Promise<void> {
  trodden ??= treadDesk();
  const { copyTo, draft, acknowledged } = await trodden;
  const desk = path.join(folder, "desk");
  if (from > 0) {
    await copyTo(desk);
    asBefore(path.join(desk, "desk.sqlite"), from);
  }
  const host = await startHost(desk, environmentFor({ ...fault, deed: "kill", nth: 1 }));
  if (host !== null) {
    await host.kill();
    throw new Error(`${name}: it was never brought up to date.`);
  }
  if (!existsSync(path.join(desk, "desk.sqlite"))) throw new Error(`${name}: no desk was left.`);
  if (from > 0) await goOn(desk, { draft, acknowledged });
  await checkWhole(desk);
}

/** The desk opens with the next host, which writes on in it. */
async function goOn(
  desk: string,
  { draft, acknowledged }: Pick<TroddenDesk, "draft" | "acknowledged">,
) {
  const { client, stop } = await readyHost(desk);
  const writer = await writerOn(client, draft);
  await writer.type("And on. ");
  await stop();
  checkWritten(desk, { ...writer, acknowledged: [...acknowledged, ...writer.acknowledged] });
}
