import { setTimeout as pause } from "node:timers/promises";
import { plainBackups } from "../../../electron/backend/seal/plain-backups.ts";
import type { FaultPoint } from "../../../electron/store/fault-points.ts";
import { withHost } from "../host/with-host.ts";
import type { Step } from "./crash-table.ts";
import { checkSealed, PASSPHRASE } from "./sealed-desk.ts";

type Deed = Step["deed"];

/** Long enough for the desk to be closed, turned and opened. */
const FOLLOWS_MS = 20_000;

/** The host closes the desk and opens it again, in which the work is done. */
const seal: Deed = async ({ host: { client, ended } }) => {
  await client.seal.begin({ passphrase: PASSPHRASE });
  await Promise.race([ended, pause(FOLLOWS_MS)]);
};
const unseal: Deed = async ({ host: { client, ended } }) => {
  await client.seal.end({ passphrase: PASSPHRASE });
  await Promise.race([ended, pause(FOLLOWS_MS)]);
};
const sealBackups: Deed = ({ host: { client } }) => client.seal.sealPlain({});

const TURNING: readonly FaultPoint[] = [
  "seal.begun",
  "seal.photo",
  "seal.checked",
  "seal.named",
  "seal.cleared",
];

const turning = (point: FaultPoint): Step[] => [
  {
    name: `${point} sealing`,
    fault: { point },
    nth: 1,
    deed: seal,
    left: async (desk) => checkSealed(desk, true),
  },
  {
    name: `${point} unsealing`,
    fault: { point },
    nth: 1,
    isSealed: true,
    deed: unseal,
    left: async (desk) => checkSealed(desk, false),
  },
];

const backups = (point: FaultPoint): Step => ({
  name: point,
  fault: { point },
  nth: 1,
  isSealed: true,
  deed: sealBackups,
  left: async (desk) => {
    const again = await withHost(desk, ({ client }) => client.seal.sealPlain({}));
    const unsealed = [...again.left, ...plainBackups(desk)];
    if (unsealed.length > 0) throw new Error(`Anybody can read: ${unsealed.join(", ")}`);
    const held = await withHost(desk, ({ client }) => client.backups.list());
    if (held.length === 0) throw new Error("A backup is gone.");
  },
});

/** Every step of sealing a desk, unsealing it, and sealing a backup of before. */
export const SEAL_STEPS: readonly Step[] = [
  ...TURNING.flatMap(turning),
  backups("sealBackup.filled"),
  backups("sealBackup.named"),
];
