import type { DeskInfo } from "../../../shared/contract/desk.ts";
import type { LogLine, SystemFacts } from "../../../shared/contract/faults.ts";
import type { SeenFault } from "../../bridge/faults.ts";

/** What a report may say of the desk: nothing of its folder, its person and its drafts. */
export type ReportedDesk = Pick<DeskInfo, "appVersion" | "contract" | "host">;

export interface Reported {
  readonly desk: ReportedDesk;
  readonly system: SystemFacts;
  readonly seen: readonly SeenFault[];
  readonly logged: readonly LogLine[];
  readonly now: Date;
}

/** So many of each are told. */
const MOST = 20;

/**
 * What a person may pass on: version, system, times, codes and places in the program. Sentences are
 * left out, since they may quote an article or name a file.
 */
export function reportText({ desk, system, seen, logged, now }: Reported): string {
  const { appVersion, contract, host } = desk;
  const { platform, arch, node } = system;
  return [
    `Stet ${appVersion}, ${host} host, contract ${contract}`,
    `${platform} ${arch}, Node ${node}`,
    `Report of ${now.toISOString()}`,
    "",
    ...part("In this window", seen.slice(0, MOST).map(seenLines)),
    "",
    ...part("In the log", logged.slice(0, MOST).map(loggedLines)),
    "",
  ].join("\n");
}

function part(title: string, entries: readonly string[][]): string[] {
  return [`${title}: ${entries.length === 0 ? "nothing" : entries.length}`, ...entries.flat()];
}

function seenLines({ at, code, call, times, thrown }: SeenFault): string[] {
  const again = times === 1 ? null : `${times} times`;
  const head = words(at, code, call, thrown?.error ?? null, again);
  return [head, ...placeLines(thrown?.places)];
}

function loggedLines({ at, event, code, call, error, system, ms, places }: LogLine): string[] {
  const took = ms === undefined ? null : `${ms} ms`;
  const what = call === undefined ? event : null;
  return [words(at, what, code, call, error, system, took), ...placeLines(places)];
}

function words(...parts: readonly (string | null | undefined)[]): string {
  return parts.filter(Boolean).join(" ");
}

function placeLines(places: readonly string[] = []): string[] {
  return places.map((place) => `  at ${place}`);
}
