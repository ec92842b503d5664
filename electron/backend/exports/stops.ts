import { type Channel, type Finding, holdOf } from "../../../shared/checks/finding.ts";
import type { DraftRow } from "../../../shared/contract/drafts.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import { Problem, type ProblemCode } from "../../../shared/contract/problem.ts";
import type { ExportStyle } from "../../../shared/exports/style.ts";
import { type Hold, OVERRIDE_WORDS } from "../../../shared/workflow/holds.ts";
import { styleFolders, styleStamp } from "../checks/style-files.ts";
import { styleFindings } from "../checks/word-findings.ts";
import type { Context } from "../context.ts";

/** Something that a check says may not leave the desk. */
export interface Stop extends Finding {
  readonly draft: DraftId;
  /** What a person calls the draft. */
  readonly name: string;
  /** What an override of it is called; null where it is forced instead. */
  readonly hold: Hold | null;
}

/**
 * What stands in the way of these drafts, in their order. Rules of house style are asked only where the
 * desk has some: Stet's own stop nothing. `channel` is what the profile is called.
 */
export async function findStops(
  context: Pick<Context, "reader" | "checker" | "ports">,
  rows: readonly DraftRow[],
  style: ExportStyle,
  channel: string,
): Promise<Stop[]> {
  const { reader, ports } = context;
  const now = ports.clock().toISOString();
  const hasOwnRules = (await styleStamp(styleFolders(ports))) !== "";
  const channels = style.stopOnUncheckedQuotes ? [quotesChecked(channel)] : [];
  const stops: Stop[] = [];
  for (const row of rows) {
    const found = await reader.call("checks.find", { id: row.id, now, channels });
    const words = hasOwnRules ? await styleFindings(context, row.id) : [];
    const hard = [...found, ...words].filter((finding) => isHard(finding, style));
    const named = { draft: row.id, name: nameOf(row) };
    stops.push(...hard.map((finding) => ({ ...finding, ...named, hold: holdOf(finding) })));
  }
  return stops;
}

const quotesChecked = (title: string): Channel => ({
  title,
  longestHeadline: null,
  uncheckedQuotes: "ERROR",
});

/** What the profile is strict about stops, too. */
function isHard({ severity, rule }: Finding, style: ExportStyle): boolean {
  if (rule === "quotesUnchecked") return style.stopOnUncheckedQuotes;
  if (rule === "openSuggestions" && style.stopOnSuggestions && !style.review) return true;
  return severity === "ERROR";
}

export function stopped(stops: readonly Stop[]): Problem {
  return new Problem(
    "STOPPED",
    `${listed(stops)} Nothing was exported. Write it, or export in spite of it.`,
    { stops },
  );
}

const HELD: Readonly<Record<Hold, { readonly code: ProblemCode; readonly way: string }>> = {
  kill: { code: "STORY_KILLED", way: "Send it back to draft" },
  embargo: { code: "EMBARGOED", way: "Wait until then" },
  rights: { code: "RIGHTS_HELD", way: "Take the photo out" },
  style: { code: "STYLE_HELD", way: "Change the words" },
  quotes: { code: "QUOTES_HELD", way: "Check them" },
};

/** What only an override lets go, which is logged. */
export function held(hold: Hold, stops: readonly Stop[]): Problem {
  const { code, way } = HELD[hold];
  return new Problem(
    code,
    `${listed(stops)} Nothing was exported. ${way}, or type ${OVERRIDE_WORDS[hold]} to export ` +
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
