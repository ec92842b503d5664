import type { DraftRow } from "../../../shared/contract/drafts.ts";
import type { ExportFormat, Overrides } from "../../../shared/contract/exports.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import { FORMATS } from "../../../shared/exports/formats.ts";
import type { ExportStyle } from "../../../shared/exports/style.ts";
import { HOLDS, type Hold, OVERRIDE_NAMES } from "../../../shared/workflow/holds.ts";
import type { Context } from "../context.ts";
import { type ProfileReader, styleOf } from "./profiles.ts";
import { findStops, held, type Stop, stopped } from "./stops.ts";
import { noPrinter, writtenFormats } from "./written-formats.ts";

/** What is to be exported: the contract's input without where it goes. */
export interface Order extends Overrides {
  readonly drafts: readonly DraftId[];
  readonly format: ExportFormat;
  readonly profile?: string | undefined;
  readonly review?: boolean | undefined;
  readonly force: boolean;
}

/** An order that may be carried out. */
export interface Ordered {
  /** The drafts that it means. */
  readonly rows: readonly DraftRow[];
  /** How its profile says that they are written. */
  readonly style: ExportStyle;
}

/**
 * The drafts that an order means, each once; none named means all but those killed or in the bin. Every
 * export begins here, so that nothing leaves the desk that may not.
 * @throws Problem STORY_KILLED, EMBARGOED, RIGHTS_HELD, STYLE_HELD, QUOTES_HELD or STOPPED where the order does not insist, BAD_INPUT for a format that
 * cannot be written here, and what `styleOf` throws
 */
export async function orderedDrafts(context: Context, order: Order): Promise<Ordered> {
  const { ports } = context;
  if (!writtenFormats(ports).includes(order.format)) throw noPrinter();
  const style = await orderedStyle(context, order);
  const rows = await meantDrafts(context, order);
  const stops = await findStops(context, rows, style, order.profile ?? order.format);
  const by = (hold: Hold | null) => stops.filter((stop) => stop.hold === hold);
  for (const hold of HOLDS) {
    if (by(hold).length > 0 && overrideOf(order, hold) === undefined) throw held(hold, by(hold));
  }
  const others = by(null);
  if (others.length > 0 && !order.force) throw stopped(others);
  for (const hold of HOLDS) await logOverrides(context, order, hold, by(hold));
  return { rows, style };
}

/** How an order's drafts are written; only a Word file can leave for review. */
export async function orderedStyle(
  context: ProfileReader,
  { format, profile, review = false }: Pick<Order, "format" | "profile" | "review">,
): Promise<ExportStyle> {
  const style = await styleOf(context, format, profile);
  if (review && format !== "docx") throw onlyWord();
  return { ...style, review: style.review || review };
}

function onlyWord(): Problem {
  return new Problem(
    "BAD_INPUT",
    "Only a Word file can leave for review. Nothing was exported. Choose Word, or leave the review out.",
  );
}

/** The drafts that an order names, each once; where it names none all but those killed or in the bin. */
export async function meantDrafts(
  context: Context,
  { drafts }: Pick<Order, "drafts">,
): Promise<DraftRow[]> {
  if (drafts.length === 0) {
    const rows = await context.reader.call("drafts.rows", {});
    return rows.filter(({ status }) => status !== "killed");
  }
  return Promise.all([...new Set(drafts)].map((id) => rowNow(context, id)));
}

/** Its line of the list, brought up to its last key: what was just named anew leaves under that name. */
async function rowNow({ reader, writer }: Context, id: DraftId): Promise<DraftRow> {
  const derived = await reader.call("drafts.derive", { id });
  if (derived !== null) await writer.call("drafts.keepDerived", { id, derived });
  return reader.call("drafts.row", { id });
}

/** Before anything is written: what left unlogged could not be answered for. */
async function logOverrides(
  { writer, stamp }: Context,
  order: Order,
  hold: Hold,
  stops: readonly Stop[],
): Promise<void> {
  const reason = overrideOf(order, hold)?.reason || null;
  const format = FORMATS[order.format].title;
  for (const id of new Set(stops.map(({ draft }) => draft))) {
    const told = stops.filter(({ draft }) => draft === id).map(({ message }) => message);
    await writer.call("drafts.logOverride", { ...stamp(), id, hold, format, told, reason });
  }
}

const overrideOf = (order: Overrides, hold: Hold) => order[OVERRIDE_NAMES[hold]];
