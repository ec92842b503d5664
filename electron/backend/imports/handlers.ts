import type { contract } from "../../../shared/contract/index.ts";
import type { Context } from "../context.ts";
import type { Handlers } from "../handlers.ts";
import { importFiles } from "./import-files.ts";

export function importHandlers(context: Context): Handlers<typeof contract.imports> {
  return { files: ({ files, into }, { signal }) => importFiles(context, files, into, signal) };
}
