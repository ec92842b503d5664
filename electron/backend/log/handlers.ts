import type { LogLine } from "../../../shared/contract/faults.ts";
import type { contract } from "../../../shared/contract/index.ts";
import type { Context } from "../context.ts";
import type { Handlers } from "../handlers.ts";
import { readLog } from "./log-file.ts";

/** So many failures are shown; the files hold more. */
const SHOWN = 100;

export function faultHandlers({ ports }: Context): Handlers<typeof contract.faults> {
  return {
    note: async ({ event, ...facts }) => ports.log.note(event, facts),
    recent: async () => {
      const { platform, arch, versions } = process;
      return {
        system: { platform, arch, node: versions.node },
        lines: readLog(ports.folder, SHOWN, isFailed),
      };
    },
  };
}

/** What happens on a desk where nothing is wrong has neither. */
function isFailed({ code, error }: LogLine): boolean {
  return code !== undefined || error !== undefined;
}
