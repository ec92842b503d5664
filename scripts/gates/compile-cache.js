import { rmSync } from "node:fs";
import path from "node:path";
import { CACHE } from "../setup/project.js";

const PLACE = path.join(CACHE, "compiled");

/**
 * What the environment must hold so that the many processes of one run share what Node compiled for
 * the first of them. Empty at each start: what was built since has other code.
 */
export function compileCache() {
  rmSync(PLACE, { recursive: true, force: true });
  return { NODE_COMPILE_CACHE: PLACE };
}
