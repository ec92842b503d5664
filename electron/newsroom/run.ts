import { toProblem } from "../../shared/contract/from-wire.ts";
import { deskFolder } from "../ports/desk-folder.ts";
import { type AskedOf, NEWSROOM_USAGE, newsroomArguments } from "./arguments.ts";
import { jsonLog, type Log } from "./log.ts";
import { changeMembers } from "./members-by-shell.ts";
import { quietEngine } from "./quiet-engine.ts";
import { type Settings, settingsIn, WrongSettings } from "./settings.ts";
import { startNewsroom } from "./start-newsroom.ts";
import { untilEnded } from "./until-ended.ts";

/** Runs a newsroom's server, or does what was asked of it. Resolves with the exit status. */
export async function run(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  try {
    const asked = newsroomArguments(argv);
    if (asked === null) throw new WrongSettings(NEWSROOM_USAGE);
    const settings = settingsIn(environment);
    return await doing(asked, settings);
  } catch (error) {
    note(error instanceof WrongSettings ? error.message : toProblem(error).message);
    return error instanceof WrongSettings ? 2 : 1;
  }
}

async function doing({ desk, asked }: AskedOf, settings: Settings): Promise<number> {
  // A newsroom that is set up by its environment has no folder of its own, unless one is named.
  const isSetUp = settings.database !== null && (settings.s3 ?? settings.photosFolder) !== null;
  const folder = isSetUp && desk === undefined ? null : deskFolder(desk);
  if (asked.kind !== "serve") {
    const { lines, status } = await changeMembers(asked, { ...settings, desk: folder });
    process.stdout.write(lines.map((line) => `${line}\n`).join(""));
    return status;
  }
  return serve({
    ...settings,
    desk: folder ?? undefined,
    port: asked.port ?? settings.port,
    name: asked.name ?? settings.name,
  });
}

async function serve(options: Settings & { readonly desk?: string }): Promise<number> {
  const log = jsonLog(
    (line) => process.stderr.write(line),
    () => new Date(),
  );
  quietEngine(log);
  const newsroom = await startNewsroom({ ...options, log });
  const ended = untilEnded();
  process.stdout.write(`The newsroom is ready at ${options.url ?? newsroom.url}\n`);
  if ((await newsroom.store.members.all()).length === 0) {
    const code = await newsroom.invite("editor");
    process.stdout.write(
      `Nobody takes part yet. This invitation lets one editor in, within 7 days: ${code}\n`,
    );
  }
  await ended;
  return await ending(newsroom.stop(), log);
}

/** What starts it ends it by force soon after: a container's runtime waits half a minute. */
const LONGEST_STOP_MS = 25_000;
const LEFT_OPEN_MS = 500;

async function ending(stopped: Promise<void>, log: Log): Promise<number> {
  const late = new Promise<"late">((resolve) => {
    setTimeout(resolve, LONGEST_STOP_MS, "late").unref();
  });
  let isLate = false;
  try {
    isLate = (await Promise.race([stopped, late])) === "late";
    if (isLate) log("error", "newsroom.stopped-late");
  } finally {
    // What failed to end, or a connection that was being made meanwhile, would keep the process.
    setTimeout(() => process.exit(), isLate ? 0 : LEFT_OPEN_MS).unref();
  }
  return isLate ? 1 : 0;
}

function note(line: string): void {
  process.stderr.write(`${line}\n`);
}
