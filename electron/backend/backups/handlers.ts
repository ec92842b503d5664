import type { contract } from "../../../shared/contract/index.ts";
import type { Context } from "../context.ts";
import type { Handlers } from "../handlers.ts";

export function backupHandlers({ backups }: Context): Handlers<typeof contract.backups> {
  return { make: () => backups.make() };
}
