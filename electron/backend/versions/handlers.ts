import type { contract } from "../../../shared/contract/index.ts";
import type { Context } from "../context.ts";
import type { Handlers } from "../handlers.ts";
import { passedOn } from "../passed-on.ts";
import { compareFile } from "./compare-file.ts";
import { takeOver } from "./take-over.ts";

export function versionHandlers(context: Context): Handlers<typeof contract.versions> {
  const { reader, writer, stamp } = context;
  return {
    list: async ({ draft }) => passedOn(await reader.call("versions.list", { draft })),
    save: ({ draft, name, note }) =>
      writer.call("versions.keep", { ...stamp(), draft, kind: "named", name, note }),
    annotate: ({ id, note }) => writer.call("versions.annotate", { id, note }),
    kept: () => reader.call("versions.kept", null),
    read: ({ id }) => reader.call("versions.read", { id }),
    compare: (states) => reader.call("versions.compare", states),
    compareFile: (input) => compareFile(context, input),
    restore: ({ id }) => writer.call("versions.restore", { ...stamp(), id }),
    restorePart: ({ id, part }) => writer.call("versions.restorePart", { ...stamp(), id, part }),
    takeOver: (input) => takeOver(context, input),
  };
}
