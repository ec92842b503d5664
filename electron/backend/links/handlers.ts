import type { contract } from "../../../shared/contract/index.ts";
import type { Context } from "../context.ts";
import type { Handlers } from "../handlers.ts";

export function linkHandlers({ reader, writer, stamp }: Context): Handlers<typeof contract.links> {
  return {
    suggest: (asked) => reader.call("links.suggest", { ...asked, now: stamp().at }),
    referrers: ({ draft }) => reader.call("links.referrers", { draft }),
    setTitles: (change) => writer.call("links.setTitles", { ...stamp(), ...change }),
  };
}
