import path from "node:path";
import type { Ports } from "./ports.ts";

/**
 * The worker threads' scripts in `folder` (ends with a slash): sources where this file is one, else
 * what the build made of them.
 */
export function threadsIn(folder: URL): Ports["workers"] {
  const extension = path.extname(import.meta.url);
  return {
    writer: new URL(`writer${extension}`, folder),
    reader: new URL(`reader${extension}`, folder),
    backups: new URL(`backups${extension}`, folder),
    bundles: new URL(`bundles${extension}`, folder),
    pictures: new URL(`pictures${extension}`, folder),
    checker: new URL(`checker${extension}`, folder),
    speller: new URL(`speller${extension}`, folder),
    newsroom: new URL(`newsroom${extension}`, folder),
  };
}
