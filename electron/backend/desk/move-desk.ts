import { existsSync, readdirSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { Problem } from "../../../shared/contract/problem.ts";
import type { Context } from "../context.ts";
import { prepareFolder } from "./prepare-folder.ts";

/** What a desk is called inside a folder that holds other things. */
const NAME = "Stet";

/**
 * Lets a desk lie elsewhere on which nothing has been written yet, so that nothing has to be carried.
 * @throws Problem BAD_INPUT where something has, BAD_FOLDER or DESK_READ_ONLY where there can be none
 */
export async function moveDesk({ ports, reader }: Context, folder: string): Promise<void> {
  const { moveTo } = ports;
  const { person, drafts } = await reader.call("desk.state", null);
  if (moveTo === null || person !== null || drafts > 0) throw stays(ports.folder);
  if (!isAbsolute(folder)) throw new Problem("BAD_FOLDER", NOT_WHOLE);
  const place = prepareFolder(placeIn(prepareFolder(folder)));
  // The answer goes out first.
  setImmediate(() => moveTo(place));
}

function placeIn(folder: string): string {
  const isDesk = existsSync(join(folder, "desk.sqlite"));
  return isDesk || readdirSync(folder).length === 0 ? folder : join(folder, NAME);
}

const NOT_WHOLE =
  "That is not the whole path of a folder. The desk lies where it did. Choose a folder again.";

function stays(folder: string): Problem {
  return new Problem(
    "BAD_INPUT",
    `This desk is in use and stays in ${folder}. Nothing was changed. To write on another desk, start Stet with --desk and its folder.`,
  );
}
