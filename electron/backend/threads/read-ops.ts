import { checkReads } from "../checks/reads.ts";
import { deskReads } from "../desk/reads.ts";
import { draftReads } from "../drafts/reads.ts";
import { findReads } from "../find/reads.ts";
import { linkReads } from "../links/reads.ts";
import { newsroomReads } from "../newsroom/reads.ts";
import { photoReads } from "../photos/reads.ts";
import { settingsReads } from "../settings/reads.ts";
import { statisticsReads } from "../statistics/reads.ts";
import { templateReads } from "../templates/reads.ts";
import { historyReads } from "../versions/history/reads.ts";
import { versionReads } from "../versions/reads.ts";
import type { FileReadOps, ReadOps } from "./thread-desk.ts";

/** What the readers and writers of formats do: they weigh more than all the rest of the thread. */
type Formats = `exports.${string}` | `imports.${string}` | `profiles.${string}`;

/** What the reading thread can be asked for at once: a feature a line. */
const readOps: Omit<ReadOps, Formats> = {
  ...deskReads,
  ...draftReads,
  ...versionReads,
  ...historyReads,
  ...photoReads,
  ...checkReads,
  ...linkReads,
  ...findReads,
  ...settingsReads,
  ...statisticsReads,
  ...templateReads,
  ...newsroomReads,
};

/** What is loaded when it is first asked for. */
async function formatOps(): Promise<AllOps> {
  const [{ exportFileReads, exportReads }, { importReads }] = await Promise.all([
    import("../exports/reads.ts"),
    import("../imports/reads.ts"),
  ]);
  const ofDesk: Pick<ReadOps, Extract<keyof ReadOps, Formats>> = exportReads;
  const ofFiles: Omit<FileReadOps, `profiles.${string}`> = { ...importReads, ...exportFileReads };
  return { ofDesk, ofFiles };
}

/** By themselves: what checks an article asks for profiles alone. */
async function profileOps(): Promise<AllOps> {
  const { profileReads } = await import("../exports/read-profiles.ts");
  return { ofDesk: {}, ofFiles: profileReads };
}

interface AllOps {
  readonly ofDesk: Partial<ReadOps>;
  readonly ofFiles: Partial<FileReadOps>;
}

const AT_ONCE: AllOps = { ofDesk: readOps, ofFiles: {} };

/** The operations among which the named one is, loaded by now. */
export function opsWith(name: string): AllOps | Promise<AllOps> {
  if (name.startsWith("profiles.")) return profileOps();
  return /^(?:exports|imports)\./.test(name) ? formatOps() : AT_ONCE;
}
