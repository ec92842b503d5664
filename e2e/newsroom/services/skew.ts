import { fileURLToPath } from "node:url";
import type { Environment } from "./newsroom-process.ts";

const PRELOADED = fileURLToPath(new URL("./skewed-clock.ts", import.meta.url));

/** What the environment of a program must hold so that its clock is off by so much. */
export function clockOffBy(ms: number): Environment {
  const before = process.env.NODE_OPTIONS ?? "";
  return {
    NODE_OPTIONS: `${before} --import ${PRELOADED}`.trim(),
    STET_PROOF_SKEW_MS: String(Math.round(ms)),
  };
}
