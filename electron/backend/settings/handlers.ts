import type { contract } from "../../../shared/contract/index.ts";
import type { Context } from "../context.ts";
import type { Handlers } from "../handlers.ts";

export function settingsHandlers({ reader, writer }: Context): Handlers<typeof contract.settings> {
  return {
    read: () => reader.call("settings.read", null),
    change: (change) => writer.call("settings.change", change),
  };
}
