import { fileURLToPath } from "node:url";
import type { Rolldown } from "vite";

/**
 * A group of one file, for parts that are loaded soon after the page's first scripts, with all that only
 * they need. In the file of what several later parts share they would bring the writing of HTML and Word
 * with them.
 */
export function chunkOf(chunk: string, files: readonly string[]) {
  const roots = files.map((file) => asId(fileURLToPath(new URL(`../../${file}`, import.meta.url))));
  let members: ReadonlySet<string> | null = null;
  return (id: string, context: Rolldown.ChunkingContext): string | null => {
    members ??= importedBy(roots, context);
    return members.has(asId(id)) ? chunk : null;
  };
}

function importedBy(roots: readonly string[], context: Rolldown.ChunkingContext): Set<string> {
  const found = new Set(roots);
  for (const id of found) {
    for (const imported of context.getModuleInfo(id)?.importedIds ?? []) found.add(asId(imported));
  }
  return found;
}

function asId(file: string): string {
  return file.replaceAll("\\", "/");
}
