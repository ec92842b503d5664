import type { contract } from "../../../shared/contract/index.ts";
import type { Context } from "../context.ts";
import type { Handlers } from "../handlers.ts";
import { passedOn } from "../passed-on.ts";

export function libraryHandlers({
  reader,
  writer,
  stamp,
}: Context): Handlers<typeof contract.library> {
  return {
    list: async (search) =>
      passedOn(await reader.call("photos.library", { ...search, now: stamp().at })),
    edit: (input) => writer.call("photos.edit", { ...stamp(), ...input }),
    kill: (input) => writer.call("photos.kill", { ...stamp(), ...input }),
    release: (input) => writer.call("photos.release", { ...stamp(), ...input }),
    log: (input) => reader.call("photos.killLog", input),
  };
}
