import type { LogLine } from "../../../shared/contract/faults.ts";
import type { SeenFault } from "../../bridge/faults.ts";

/**
 * What of the log is not in the list of this window already: `opened` is when the window was, in
 * milliseconds since 1970. Its own calls and errors stand in both.
 */
export function withoutSeen(
  lines: readonly LogLine[],
  seen: readonly SeenFault[],
  opened: number,
): LogLine[] {
  const names = new Set(seen.map(({ code, call, thrown }) => nameOf(code, call, thrown?.error)));
  return lines.filter(({ at, code = "INTERNAL", call = null, error }) => {
    if (Date.parse(at) < opened) return true;
    const name = nameOf(code, call, call === null ? error : undefined);
    return !names.has(name);
  });
}

function nameOf(code: string, call: string | null, error: string | undefined): string {
  return [code, call, error].join(" ");
}
