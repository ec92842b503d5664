import { type NodeJson, plainText } from "../article/article.ts";
import { walk } from "../article/walk.ts";
import { say } from "../words/say.ts";
import type { Found, Rule } from "./finding.ts";
import { perPart } from "./per-part.ts";

/** Words before and after a TK that tell a person which one is meant. */
const AROUND = 24;

/** A TK in the text would be printed, so it stops an export. */
export const tk: Rule = ({ headlineContent, dekContent, body }) => [
  ...inLine(headlineContent, null, "headline"),
  ...inLine(dekContent, null, "dek"),
  ...body.flatMap((block) => inBlock(block)),
];

const inBlock = perPart((block: NodeJson): Found[] =>
  [...walk([block])].flatMap(({ node, block: id }) => inLine(node.content ?? [], id, null)),
);

function inLine(line: readonly NodeJson[], block: string | null, field: Found["field"]): Found[] {
  return tkPlaces(line).map((place) => ({
    rule: "tk",
    severity: "ERROR",
    message: say("Still to come: “{place}”", { place }),
    fix: say("Fill it in, or take the TK mark off."),
    block,
    field,
  }));
}

/** The words around each run of TK marks in one line of text. */
export function tkPlaces(line: readonly NodeJson[]): string[] {
  const marked = (node: NodeJson) => node.marks?.some(({ type }) => type === "tk") ?? false;
  return line.flatMap((node, index) => {
    const previous = line[index - 1];
    if (!marked(node) || (previous !== undefined && marked(previous))) return [];
    const before = plainText(line.slice(0, index));
    const from = plainText(line.slice(index));
    const end = line.findIndex((later, at) => at > index && !marked(later));
    const words = plainText(line.slice(index, end === -1 ? undefined : end));
    return [`${lastWords(before)}${words}${firstWords(from.slice(words.length))}`.trim()];
  });
}

function lastWords(text: string): string {
  if (text.length <= AROUND) return text;
  return `…${text.slice(-AROUND).replace(/^\S*\s*/u, "")}`;
}

function firstWords(text: string): string {
  if (text.length <= AROUND) return text;
  return `${text.slice(0, AROUND).replace(/(?<!\s)\s*(?<!\S)\S*$/u, "")}…`;
}
