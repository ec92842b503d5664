import type { AnyContractProcedure } from "@orpc/contract";
import { implement, type Router } from "@orpc/server";
import { contract } from "../../shared/contract/index.ts";
import { backupHandlers } from "./backups/handlers.ts";
import { bundleHandlers } from "./bundles/handlers.ts";
import { checkedOutput } from "./checked-output.ts";
import { checkHandlers } from "./checks/handlers.ts";
import { styleHandlers } from "./checks/style-handlers.ts";
import type { Context } from "./context.ts";
import { deskHandlers } from "./desk/handlers.ts";
import { draftHandlers } from "./drafts/handlers.ts";
import { exportHandlers } from "./exports/handlers.ts";
import { findHandlers } from "./find/handlers.ts";
import type { Call, Handlers } from "./handlers.ts";
import { importHandlers } from "./imports/handlers.ts";
import { linkHandlers } from "./links/handlers.ts";
import type { DeskLog } from "./log/desk-log.ts";
import { faultHandlers } from "./log/handlers.ts";
import { newsroomHandlers } from "./newsroom/handlers.ts";
import { photoHandlers } from "./photos/handlers.ts";
import { libraryHandlers } from "./photos/library-handlers.ts";
import { problemsOnly } from "./policy.ts";
import { sealHandlers } from "./seal/handlers.ts";
import { settingsHandlers } from "./settings/handlers.ts";
import { statisticsHandlers } from "./statistics/handlers.ts";
import { templateHandlers } from "./templates/handlers.ts";
import { updateHandlers } from "./updates/handlers.ts";
import { versionHandlers } from "./versions/handlers.ts";
import { historyHandlers } from "./versions/history/handlers.ts";

export type DeskRouter = Router<typeof contract, Record<never, never>>;

/** Every call of the contract with its handler: a feature a line. */
export function deskRouter(context: Context): DeskRouter {
  const { log } = context.ports;
  return {
    desk: register(contract.desk, deskHandlers(context), log),
    drafts: register(contract.drafts, draftHandlers(context), log),
    versions: register(contract.versions, versionHandlers(context), log),
    history: register(contract.history, historyHandlers(context), log),
    photos: register(contract.photos, photoHandlers(context), log),
    library: register(contract.library, libraryHandlers(context), log),
    imports: register(contract.imports, importHandlers(context), log),
    exports: register(contract.exports, exportHandlers(context), log),
    bundles: register(contract.bundles, bundleHandlers(context), log),
    checks: register(contract.checks, checkHandlers(context), log),
    houseStyle: register(contract.houseStyle, styleHandlers(context), log),
    links: register(contract.links, linkHandlers(context), log),
    find: register(contract.find, findHandlers(context), log),
    backups: register(contract.backups, backupHandlers(context), log),
    seal: register(contract.seal, sealHandlers(context), log),
    settings: register(contract.settings, settingsHandlers(context), log),
    statistics: register(contract.statistics, statisticsHandlers(context), log),
    templates: register(contract.templates, templateHandlers(context), log),
    newsroom: register(contract.newsroom, newsroomHandlers(context), log),
    updates: register(contract.updates, updateHandlers(context), log),
    faults: register(contract.faults, faultHandlers(context), log),
  };
}

type Feature = (typeof contract)[keyof typeof contract];
type AnyHandler = (input: unknown, call: Call) => Promise<unknown>;

/** NaN turns oRPC's own check off: https://orpc.dev/docs/advanced/validation */
const OUTPUT_IS_CHECKED_HERE = { initialOutputValidationIndex: Number.NaN };

/** Policy stands here, around each handler: checked input and output, problems only, one log. */
function register<Procedures extends Feature>(
  procedures: Procedures,
  handlers: Handlers<Procedures>,
  log: DeskLog,
): Router<Procedures, Record<never, never>> {
  const byName = handlers as unknown as Readonly<Record<string, AnyHandler>>;
  const registered = Object.entries(procedures).map(([name, procedure]) => {
    const handler = byName[name];
    if (handler === undefined) throw new RangeError(`The call ${name} has no handler.`);
    const { outputSchema } = (procedure as AnyContractProcedure)["~orpc"];
    const guarded = implement(procedure as AnyContractProcedure, OUTPUT_IS_CHECKED_HERE)
      .use(problemsOnly(log))
      .handler(async ({ input, signal }) =>
        checkedOutput(outputSchema, await handler(input, { signal })),
      );
    return [name, guarded];
  });
  return Object.fromEntries(registered);
}
