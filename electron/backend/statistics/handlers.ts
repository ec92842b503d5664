import type { contract } from "../../../shared/contract/index.ts";
import type { Context } from "../context.ts";
import type { Handlers } from "../handlers.ts";

export function statisticsHandlers({
  reader,
  stamp,
}: Context): Handlers<typeof contract.statistics> {
  return {
    article: (asked) => reader.call("statistics.article", asked),
    desk: (asked) => reader.call("statistics.desk", { ...asked, now: stamp().at }),
  };
}
