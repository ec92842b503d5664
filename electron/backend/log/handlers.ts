import type { contract } from "../../../shared/contract/index.ts";
import type { Context } from "../context.ts";
import type { Handlers } from "../handlers.ts";
import { readFailures } from "./log-file.ts";

/** So many failures are shown; the files hold more. */
const SHOWN = 100;

export function faultHandlers({ ports }: Context): Handlers<typeof contract.faults> {
  return {
    note: async ({ event, ...facts }) => ports.log.note(event, facts),
    recent: async () => {
      const { platform, arch, versions } = process;
      return {
        system: { platform, arch, node: versions.node },
        lines: await readFailures(ports.folder, SHOWN),
      };
    },
  };
}
