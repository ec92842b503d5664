import type { Finding } from "../../../shared/checks/finding.ts";
import type { DraftRow } from "../../../shared/contract/drafts.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import { OVERRIDE_WORD } from "../../../shared/workflow/embargo.ts";
import type { Context } from "../context.ts";

/** Something that a check says may not leave the desk. */
export interface Stop extends Finding {
  readonly draft: DraftId;
  /** What a person calls the draft. */
  readonly name: string;
}

/** What stands in the way of these drafts, in their order. */
export async function findStops(
  { reader, ports }: Context,
  rows: readonly DraftRow[],
): Promise<Stop[]> {
  const now = ports.clock().toISOString();
  const stops: Stop[] = [];
  for (const row of rows) {
    const found = await reader.call("checks.find", { id: row.id, now });
    const hard = found.filter(({ severity }) => severity === "ERROR");
    stops.push(...hard.map((finding) => ({ ...finding, draft: row.id, name: nameOf(row) })));
  }
  return stops;
}

export const isEmbargo = ({ rule }: Finding) => rule === "embargo";

export function stopped(stops: readonly Stop[]): Problem {
  return new Problem(
    "STOPPED",
    `${listed(stops)} Nothing was exported. Write it, or export in spite of it.`,
    { stops },
  );
}

export function embargoed(stops: readonly Stop[]): Problem {
  return new Problem(
    "EMBARGOED",
    `${listed(stops)} Nothing was exported. Wait until then, or type ${OVERRIDE_WORD} to export ` +
      "all the same, which is logged.",
    { stops },
  );
}

const MOST_NAMED = 5;

function listed(stops: readonly Stop[]): string {
  const named = stops.slice(0, MOST_NAMED).map(({ name, message }) => `${name}: ${message}`);
  const more = stops.length - named.length;
  return more > 0 ? `${named.join(" ")} And ${more} more.` : named.join(" ");
}

function nameOf({ headline, slug }: DraftRow): string {
  return headline ?? slug ?? "An article without a headline";
}
