import type { contract } from "../../../shared/contract/index.ts";
import type { Context } from "../context.ts";
import type { Handlers } from "../handlers.ts";
import { starterSet } from "./starter-set.ts";

export function templateHandlers(context: Context): Handlers<typeof contract.templates> {
  const { reader, writer, stamp } = context;
  const addStarters = async () =>
    writer.call("templates.addStarters", { starters: await starterSet(context), at: stamp().at });
  const list = () => reader.call("templates.list", null);
  return {
    list: async () => {
      const kept = await list();
      if (kept !== null) return kept;
      await addStarters();
      return (await list()) ?? [];
    },
    make: (asked) => writer.call("templates.make", { ...asked, at: stamp().at }),
    use: async ({ id }) => {
      const { language } = await reader.call("settings.read", null);
      return writer.call("templates.use", { ...stamp(), id, language });
    },
    rename: (asked) => writer.call("templates.rename", { ...asked, at: stamp().at }),
    remove: async ({ id }) => {
      await writer.call("templates.remove", { id });
    },
    undo: async ({ id }) => {
      await writer.call("templates.undo", { id });
    },
    bringBack: async () => ({ brought: await addStarters() }),
  };
}
