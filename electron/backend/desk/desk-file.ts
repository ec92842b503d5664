import { rmSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { readJsonFile, writeJsonFile } from "./json-file.ts";

const deskFile = z.object({
  pid: z.number().int(),
  /** Path of the owner's socket (a pipe's name on Windows), or null where it could open none. */
  socket: z.string().nullable(),
  token: z.string(),
  appVersion: z.string(),
  contract: z.number().int(),
  /** Where the browser host shows the desk; null under other hosts. */
  url: z.string().nullable(),
  /** Name of the owner's machine. */
  machine: z.string().optional(),
});

/** `desk.json`: how to reach the program that has the desk open. Only its user may read it. */
export type DeskFile = z.infer<typeof deskFile>;

export const deskFileIn = (folder: string) => join(folder, "desk.json");

export function writeDeskFile(folder: string, file: DeskFile): void {
  writeJsonFile(deskFileIn(folder), file);
}

/** Null where there is none or it cannot be understood. It may tell of an owner that has died. */
export function readDeskFile(folder: string): DeskFile | null {
  return readJsonFile(deskFileIn(folder), deskFile);
}

export function removeDeskFile(folder: string): void {
  rmSync(deskFileIn(folder), { force: true });
}
