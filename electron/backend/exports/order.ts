import type { DraftRow } from "../../../shared/contract/drafts.ts";
import type { ExportFormat } from "../../../shared/contract/exports.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import type { ToCome } from "../../../shared/exports/to-come.ts";
import type { Context } from "../context.ts";

/** What is to be exported: the contract's input without where it goes. */
export interface Order {
  readonly drafts: readonly DraftId[];
  readonly format: ExportFormat;
  readonly force: boolean;
}

/**
 * The drafts that an order means, each once; none named means all that are not in the bin.
 * @throws Problem STOPPED where something in them is still to come and the order does not insist
 */
export async function orderedDrafts({ reader }: Context, order: Order): Promise<DraftRow[]> {
  const rows =
    order.drafts.length === 0
      ? await reader.call("drafts.list", {})
      : await Promise.all(
          [...new Set(order.drafts)].map((id) => reader.call("drafts.row", { id })),
        );
  if (order.force) return rows;
  const stops: Stop[] = [];
  for (const row of rows) {
    const found = await reader.call("exports.toCome", { id: row.id });
    stops.push(...found.map((place) => ({ ...place, draft: row.id, name: nameOf(row) })));
  }
  if (stops.length > 0) throw stopped(stops);
  return rows;
}

interface Stop extends ToCome {
  readonly draft: DraftId;
  readonly name: string;
}

const MOST_NAMED = 5;

function stopped(stops: readonly Stop[]): Problem {
  const named = stops.slice(0, MOST_NAMED).map(({ name, text }) => `“${text}” in ${name}`);
  const more = stops.length - named.length;
  const places = more > 0 ? `${named.join("; ")}; and ${more} more` : named.join("; ");
  return new Problem(
    "STOPPED",
    `Something is still to come (TK): ${places}. Nothing was exported. Write it, or export in spite of it.`,
    { stops },
  );
}

/** What a person calls the draft. */
function nameOf({ headline, slug }: DraftRow): string {
  return headline ?? slug ?? "an article without a headline";
}
