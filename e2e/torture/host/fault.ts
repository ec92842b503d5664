import { fileURLToPath } from "node:url";
import type { FaultPoint } from "../../../electron/store/fault-points.ts";

interface Where {
  readonly point: FaultPoint;
  /** Of what; of anything where it is not said. */
  readonly detail?: string;
}

/** What is to happen in a host at one of its fault points. */
export type Fault =
  /** The process is killed when the point is reached for the n-th time in a thread. */
  | (Where & { readonly deed: "kill"; readonly nth: number })
  /** Only the thread ends that reaches it for the n-th time; once, which takes that file away. */
  | (Where & { readonly deed: "end"; readonly nth: number; readonly whileThere: string })
  /** The disk refuses with SQLite's code, as long as that file is there. */
  | (Where & { readonly deed: "refuse"; readonly code: string; readonly whileThere: string });

const HOOK = new URL("./fault-hook.ts", import.meta.url);

/** What a host's environment must hold for it. */
export function environmentFor(fault: Fault): NodeJS.ProcessEnv {
  const before = process.env.NODE_OPTIONS ?? "";
  return {
    NODE_OPTIONS: `${before} --import ${fileURLToPath(HOOK)}`.trim(),
    STET_FAULT: JSON.stringify(fault),
  };
}
