import type { contract } from "../../../shared/contract/index.ts";
import type { Context } from "../context.ts";
import type { Handlers } from "../handlers.ts";

export function checkHandlers({ reader, stamp }: Context): Handlers<typeof contract.checks> {
  return { find: ({ draft }) => reader.call("checks.find", { id: draft, now: stamp().at }) };
}
