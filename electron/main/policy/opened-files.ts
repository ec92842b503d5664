import path from "node:path";
import { fileURLToPath } from "node:url";
import { BUNDLE_ENDING } from "../../../shared/contract/bundles.ts";

/**
 * The bundles that a start of the app, or a second one, was asked to open: whole paths, each once.
 * File managers hand over paths or `file:` addresses; relative paths count from `folder`.
 */
export function bundlesIn(argv: readonly string[], folder: string): string[] {
  const named = argv.filter((argument, at) => argv[at - 1] !== "--desk" && isBundle(argument));
  return [...new Set(named.flatMap((argument) => pathOf(argument, folder)))];
}

export function isBundle(file: string): boolean {
  return !file.startsWith("-") && file.toLowerCase().endsWith(BUNDLE_ENDING);
}

function pathOf(argument: string, folder: string): string[] {
  if (!/^file:/i.test(argument)) return [path.resolve(folder, argument)];
  try {
    return [fileURLToPath(argument)];
  } catch {
    // An address on another host is no file here.
    return [];
  }
}
