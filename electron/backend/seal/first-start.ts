import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type FirstStart, firstStart } from "../../../shared/contract/seal.ts";
import { keyOf } from "../../store/keyring.ts";
import type { Backend } from "../create-backend.ts";
import type { DeskLog } from "../log/desk-log.ts";
import { bytesIn } from "./desk-files.ts";
import { sealing } from "./sealed-file.ts";

/**
 * What a person said at a first start that seals the desk. It is sealed by the desk's new key until
 * the desk has been opened with that, which may be in another process: no name lies there in plain.
 */
const placeIn = (desk: string) => join(desk, "first-start.sealed");

export function keepStart(desk: string, key: Uint8Array, said: FirstStart): void {
  const { add, end } = sealing(keyOf(key, "file"));
  const bytes = Buffer.concat([add(Buffer.from(JSON.stringify(said))), end()]);
  writeFileSync(placeIn(desk), bytes, { mode: 0o600 });
}

/** Begins the desk as was said; what cannot be read or done is asked for again by the page. */
export async function beginAsSaid(
  desk: string,
  { client }: Pick<Backend, "client">,
  log: DeskLog,
): Promise<void> {
  const place = placeIn(desk);
  if (!existsSync(place)) return;
  try {
    const said = firstStart.parse(JSON.parse(bytesIn(place).toString()));
    if ((await client.desk.info()).person === null) {
      await client.desk.introduce(said);
      await client.settings.change({ tour: "due" });
    }
  } catch (error) {
    log.failed("call", error);
  }
  rmSync(place, { force: true });
}
