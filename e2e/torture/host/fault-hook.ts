import { existsSync, rmSync } from "node:fs";
import type { FaultPoints } from "../../../electron/store/fault-points.ts";
import type { Fault } from "./fault.ts";

/** Loaded before the program, in its process and in each of its threads; carries out one {@link Fault}. */
const fault = JSON.parse(process.env.STET_FAULT ?? "null") as Fault | null;
let reached = 0;

const points: FaultPoints = {
  reach: (point, detail) => {
    if (fault === null || point !== fault.point) return;
    if (fault.detail !== undefined && detail !== fault.detail) return;
    if (fault.deed === "refuse") {
      if (existsSync(fault.whileThere)) throw refusal(fault.code);
      return;
    }
    if (fault.deed === "end" && !existsSync(fault.whileThere)) return;
    reached += 1;
    if (reached !== fault.nth) return;
    if (fault.deed === "end") endThread(fault.whileThere);
    else process.kill(process.pid, "SIGKILL");
  },
};

(globalThis as Record<symbol, unknown>)[Symbol.for("stet.fault-points")] = points;

/** The next thread of its kind, which counts anew, is spared. */
function endThread(whileThere: string): void {
  rmSync(whileThere);
  // In a thread it ends no more than that.
  process.exit(1);
}

function refusal(code: string): Error {
  return Object.assign(new Error("The disk refuses, as a test asked it to."), { code });
}
