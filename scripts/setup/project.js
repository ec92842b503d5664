import path from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));
/** What is remembered between runs and can be thrown away. */
export const CACHE = path.join(ROOT, ".cache");

/** Where the person stands: npm starts scripts in the project's folder, wherever it was called. */
export const FROM = (process.env.npm_lifecycle_event && process.env.INIT_CWD) || process.cwd();

/** Progress and notes; standard output belongs to what was asked for. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** A failure that is told in its sentence alone, without a stack. */
export class Sentence extends Error {}

/** Runs a script's body; a {@link Sentence} ends it with 1. */
export async function main(body) {
  try {
    process.exitCode = (await body()) ?? 0;
  } catch (error) {
    if (!(error instanceof Sentence)) throw error;
    say(error.message);
    process.exitCode = 1;
  }
}
