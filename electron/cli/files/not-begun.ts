import type { ImportResult } from "../../../shared/contract/imports.ts";

/** Said of a file that an import did not come to, since it was stopped. */
export function notBegun(file: string): ImportResult["failed"][number] {
  return {
    file,
    error: `“${file}” was not begun: the import was stopped before it.`,
    notReached: true,
  };
}
