import type { contract } from "../../../shared/contract/index.ts";
import type { Context } from "../context.ts";
import type { Handlers } from "../handlers.ts";
import { styleFolders, styleStamp } from "./style-files.ts";

export function styleHandlers({
  checker,
  ports,
}: Pick<Context, "checker" | "ports">): Handlers<typeof contract.houseStyle> {
  const folders = styleFolders(ports);
  return {
    list: async () => {
      const { rules, wrong } = await checker.call("style.list", folders);
      return { rules: [...rules], wrong: [...wrong], folder: folders.desk };
    },
    // Nothing is started for a desk without files of its own.
    stops: async () => {
      if ((await styleStamp(folders)) === "") return false;
      const { rules } = await checker.call("style.list", folders);
      return rules.some(({ severity, off }) => severity === "ERROR" && !off);
    },
    put: ({ rule }) => checker.call("style.put", { folders, rule }),
    remove: ({ id }) => checker.call("style.remove", { folders, id }),
    putBack: (change) => checker.call("style.putBack", { folders, change }),
  };
}
