import { toProblem } from "../../shared/contract/from-wire.ts";
import { deskFolder } from "../ports/desk-folder.ts";
import { type AskedOf, NEWSROOM_USAGE, newsroomArguments } from "./arguments.ts";
import { ending } from "./ending.ts";
import { jsonLog } from "./log.ts";
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

function note(line: string): void {
  process.stderr.write(`${line}\n`);
}
