import { appendFile, readFile } from "node:fs/promises";
import type { Round } from "./round.ts";

/** Rounds are kept one a line, so that a run that was cut short is gone on with. */
export async function keptRounds(file: string): Promise<Round[]> {
  const lines = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  return lines
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Round);
}

export async function keepRound(file: string, round: Round): Promise<void> {
  await appendFile(file, `${JSON.stringify(round)}\n`);
}
