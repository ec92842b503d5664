import type { MarkJson, NodeJson } from "../../article/article.ts";
import { joinText } from "../../article/portable/line.ts";
import { inSchemaOrder } from "../../article/review/resolve-line.ts";
import { isTextSuggestion, type Suggested } from "../../article/review/suggested.ts";
import { inOrder } from "../../compare/in-order.ts";
import { tokensOf } from "../../compare/tokens.ts";

/** A piece of a line as it stands in one of the two, all of one style. */
type Piece = readonly NodeJson[];

/**
 * A line of the draft with what its answer suggests. All that the draft says stands as it was, with marks on it; what
 * came or went without being tracked is suggested by who saved the file.
 */
export function answeredLine(
  draft: readonly NodeJson[],
  answer: readonly NodeJson[],
  by: Suggested,
): NodeJson[] {
  const [old, given] = [piecesOf(draft), piecesOf(answer)];
  const merged: NodeJson[] = [];
  let [was, is] = [0, 0];
  const pairs = inOrder(old.map(textIn), given.map(textIn));
  for (const [nextWas, nextIs] of [...pairs, [old.length, given.length] as const]) {
    for (const piece of old.slice(was, nextWas)) merged.push(...struck(piece, merged, by));
    for (const piece of given.slice(is, nextIs)) merged.push(...come(piece, by));
    const [kept, said] = [old[nextWas], given[nextIs]];
    if (kept !== undefined && said !== undefined) merged.push(...both(kept, said, by));
    [was, is] = [nextWas + 1, nextIs + 1];
  }
  return joinText(merged);
}

const charsOf = (line: readonly NodeJson[]): NodeJson[] =>
  line.flatMap((node) =>
    node.text === undefined ? [node] : node.text.split("").map((text) => ({ ...node, text })),
  );

const textIn = (piece: Piece) => piece.map(({ text }) => text ?? "\n").join("");

/** Words by themselves; what is put in or struck out in the midst of one is a piece of its own. */
function piecesOf(line: readonly NodeJson[]): Piece[] {
  const stretches: NodeJson[][] = [];
  for (const char of charsOf(line)) {
    const last = stretches.at(-1);
    if (last !== undefined && fateOf(last[0] ?? char) === fateOf(char)) last.push(char);
    else stretches.push([char]);
  }
  return stretches.flatMap((chars) => {
    let at = 0;
    return tokensOf(textIn(chars)).map((token) => {
      const start = at;
      at += token.length;
      return chars.slice(start, at);
    });
  });
}

const fateOf = (node: NodeJson) => `${has(node, "insertion")} ${has(node, "deletion")}`;

const has = ({ marks = [] }: NodeJson, type: string) => marks.some((mark) => mark.type === type);

function withMarks({ marks: _, ...node }: NodeJson, marks: readonly MarkJson[]): NodeJson {
  return marks.length === 0 ? node : { ...node, marks: inSchemaOrder(marks) };
}

/** Of the draft alone: it was struck out without being tracked. Spaces that no file keeps stay. */
function struck(piece: Piece, before: readonly NodeJson[], by: Suggested): NodeJson[] {
  const isAtSpace = before.length === 0 || /\s$/.test(before.at(-1)?.text ?? "\n");
  if (textIn(piece).trim() === "" && isAtSpace) return [...piece];
  return piece.map((node) => {
    if (node.text === undefined || has(node, "deletion")) return node;
    return withMarks(node, [{ type: "deletion", attrs: { ...by } }, ...(node.marks ?? [])]);
  });
}

/**
 * Of the answer alone: put in, or typed without being tracked. What is struck out in it went in the draft, too.
 * A line break can carry no mark, so it is suggested as a space.
 */
function come(piece: Piece, by: Suggested): NodeJson[] {
  return piece.flatMap((one) => {
    const node = one.text === undefined ? { ...one, type: "text", text: " " } : one;
    const { marks = [] } = node;
    if (has(node, "insertion")) return [withMarks(node, marks)];
    if (has(node, "deletion")) return [];
    const styles = marks.filter(({ type }) => type !== "formatting");
    return [withMarks(node, [{ type: "insertion", attrs: { ...by } }, ...styles])];
  });
}

function both(draft: Piece, answer: Piece, by: Suggested): NodeJson[] {
  return draft.map((node, at) => {
    const said = answer[at];
    if (node.text === undefined || said === undefined) return node;
    const { marks = [] } = node;
    const more = (said.marks ?? []).filter(
      ({ type }) => type === "comment" || (type === "deletion" && !has(node, type)),
    );
    const styled = restyled(node, said, by);
    return withMarks(node, [...more, ...(styled ?? marks)]);
  });
}

const LOOKS = ["bold", "italic", "strike", "superscript", "subscript"];
const isLook = ({ type }: MarkJson) => LOOKS.includes(type);
const looksOf = ({ marks = [] }: NodeJson) => marks.filter(isLook);
const named = (marks: readonly MarkJson[]) => marks.map(({ type }) => type).join();

/** The marks with the looks of the answer, where it says other ones; null where it does not. */
function restyled(draft: NodeJson, answer: NodeJson, by: Suggested): MarkJson[] | null {
  if (has(draft, "formatting") || named(looksOf(draft)) === named(looksOf(answer))) return null;
  const { marks = [] } = draft;
  const tracked = answer.marks?.find(({ type }) => type === "formatting")?.attrs;
  const { was: _, ...author } = tracked ?? { ...by, was: "" };
  const styles = marks.filter(({ type }) => !isTextSuggestion(type));
  const was = styles.length === 0 ? "" : JSON.stringify(styles);
  const others = marks.filter((mark) => !isLook(mark));
  return [{ type: "formatting", attrs: { ...author, was } }, ...others, ...looksOf(answer)];
}
