import type { contract } from "../../../shared/contract/index.ts";
import type { Context } from "../context.ts";
import type { Handlers } from "../handlers.ts";
import { progressOf } from "../progress.ts";
import { addressesIn } from "./addresses.ts";
import { checkLinks } from "./check-links.ts";
import { referrersOf } from "./referrers.ts";

export function linkHandlers(context: Context): Handlers<typeof contract.links> {
  const { reader, writer, stamp, ports, hub } = context;
  return {
    suggest: (asked) => reader.call("links.suggest", { ...asked, now: stamp().at }),
    referrers: ({ draft }) =>
      referrersOf((from) =>
        reader.call(from === 0 ? "links.referrers" : "links.moreReferrers", { draft, from }),
      ),
    check: async ({ draft, ticket }, { signal }) => {
      const { article } = await reader.call("drafts.article", { id: draft });
      const progress = progressOf(ticket, hub.publish);
      return checkLinks(addressesIn(article), ports.askAddress, { progress, signal });
    },
    setTitles: (change) => writer.call("links.setTitles", { ...stamp(), ...change }),
  };
}
