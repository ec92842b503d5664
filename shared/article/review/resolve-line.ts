import type { MarkJson, NodeJson } from "../article.ts";
import { joinText } from "../portable/line.ts";
import { MARKS } from "../schema.ts";
import { isTextSuggestion, type Suggested, TEXT_SUGGESTIONS } from "./suggested.ts";

/** What becomes of one suggestion; null leaves it open. */
export type Decide = (suggestion: Suggested) => "accept" | "reject" | null;

const ORDER: readonly string[] = [...TEXT_SUGGESTIONS, ...MARKS];

/**
 * One line of text with its suggestions decided. A break in a line carries no mark through Yjs, so
 * none is ever read on one.
 */
export function resolveLine(line: readonly NodeJson[], decide: Decide): NodeJson[] {
  return joinText(line.flatMap((node) => resolveInline(node, decide)));
}

function resolveInline(node: NodeJson, decide: Decide): NodeJson[] {
  const { marks = [] } = node;
  if (node.text === undefined || !marks.some(({ type }) => isTextSuggestion(type))) return [node];
  let styles = marks.filter(({ type }) => !isTextSuggestion(type));
  const open: MarkJson[] = [];
  for (const mark of marks) {
    if (!isTextSuggestion(mark.type)) continue;
    const verdict = decide(mark.attrs as unknown as Suggested);
    if (verdict === null) open.push(mark);
    else if (mark.type === "formatting") {
      if (verdict === "reject") styles = stylesIn(mark.attrs?.was);
    } else if ((mark.type === "insertion") === (verdict === "reject")) return [];
  }
  const { marks: _, ...rest } = node;
  const left = inSchemaOrder([...open, ...styles]);
  return [left.length === 0 ? rest : { ...rest, marks: left }];
}

export const inSchemaOrder = (marks: readonly MarkJson[]) =>
  [...marks].sort((a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type));

/** The styles that a mark of formatting says that its words had. */
export function stylesIn(was: unknown): MarkJson[] {
  return typeof was === "string" && was !== "" ? (JSON.parse(was) as MarkJson[]) : [];
}
