import { pathToFileURL } from "node:url";
import type { Ports } from "../ports.ts";

/**
 * A script of `electron/` (named without ending) as tests start it in a thread or a process of its
 * own: the source, or what was built of it where `STET_BUILT` names the folder of that. A build
 * starts three times as fast, and is what people run.
 */
export function scriptOf(name: string): URL {
  const built = process.env.STET_BUILT;
  if (built === undefined) return new URL(`../../${name}.ts`, import.meta.url);
  return new URL(`${name}.js`, pathToFileURL(`${built}/`));
}

export function workersForTests(): Ports["workers"] {
  return {
    writer: scriptOf("backend/threads/writer"),
    reader: scriptOf("backend/threads/reader"),
    backups: scriptOf("backend/threads/backups"),
    bundles: scriptOf("backend/threads/bundles"),
    pictures: scriptOf("backend/threads/pictures"),
    checker: scriptOf("backend/threads/checker"),
    speller: scriptOf("backend/threads/speller"),
    newsroom: scriptOf("backend/threads/newsroom"),
  };
}
