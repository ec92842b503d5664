import { quotationsIn } from "../text/quotations.ts";
import { typographyOf } from "../text/typography.ts";
import type { BlockChange, Comparison, Part } from "./comparison.ts";
import { correctionPhrases } from "./correction-phrases.ts";
import { hideIn } from "./hide.ts";
import { sideText } from "./parts.ts";
import { isEdit, runsOf } from "./plain-parts.ts";
import { isWord, tokensOf, wordsOf } from "./tokens.ts";

/** What readers are owed a word about first: a number, a name, somebody's words; then any others. */
export type FactKind = "number" | "name" | "quote" | "words" | "takenOut";

/** Something that was said and is said otherwise now, with a word or two beside it. */
export interface Fact {
  readonly kind: FactKind;
  readonly was: string;
  /** Null where it is said no more. */
  readonly is: string | null;
}

const ORDER: readonly FactKind[] = ["number", "name", "quote", "words", "takenOut"];

/** More words than that are written anew, not corrected. */
const LONGEST = 20;
/** Words beside a change that tell what it is about. */
const BESIDE = 2;

/**
 * What a correction may have to name, the gravest first: words of headline, dek and text that were
 * replaced or taken out. Formatting, typography, moves and what was only added are left out.
 */
export function factsOf(all: Comparison): Fact[] {
  const { comparison } = hideIn(all, { formatting: true, typography: true });
  const lines = [
    ...comparison.fields.flatMap(({ parts }) => (parts === null ? [] : [parts])),
    ...comparison.blocks.flatMap(changedLines),
  ];
  const facts = lines.flatMap(factsIn);
  return facts.toSorted((one, other) => ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind));
}

/** What a note names before anybody chose: the grave ones, or else what was replaced. */
export function firstFacts(facts: readonly Fact[]): Fact[] {
  const grave = facts.filter(({ kind }) => kind !== "words" && kind !== "takenOut");
  return grave.length > 0 ? grave : facts.filter(({ is }) => is !== null);
}

/** The note to readers, in the article's language; empty where nothing is named. */
export function correctionText(facts: readonly Fact[], language: string | null): string {
  const { said, alsoSaid, wronglySaid } = correctionPhrases(language);
  const [open, close] = typographyOf(language).double;
  const quoted = (words: string) => `${open}${words}${close}`;
  return facts
    .map(({ was, is }, at) => {
      if (is === null) return wronglySaid(quoted(was));
      return at === 0 ? said(quoted(was), quoted(is)) : alsoSaid(quoted(was), quoted(is));
    })
    .join(" ");
}

function changedLines({ kind, type, parts, children }: BlockChange): (readonly Part[])[] {
  if (kind === "same" || kind === "added" || kind === "removed" || type === "deskNote") return [];
  return [...(parts.length === 0 ? [] : [parts]), ...children.flatMap(changedLines)];
}

function factsIn(parts: readonly Part[]): Fact[] {
  const quotations = quotationsIn(sideText(parts, "before"));
  let at = 0;
  return editsIn(parts).flatMap(({ before, removed, added, after }): Fact[] => {
    at += before.length;
    const isQuoted = quotations.some(({ start, end }) => at >= start && at < end);
    at += removed.length;
    const [was, is] = [removed.trim(), added.trim()];
    const isShort = Math.max(wordsOf(was).length, wordsOf(is).length) <= LONGEST;
    if (wordsOf(was).length === 0 || !isShort) return [];
    if (wordsOf(is).length === 0) return [{ kind: "takenOut", was: tidy(removed), is: null }];
    const [left, right] = [lastWords(before), firstWords(after)];
    const kind = kindOf({ was, is, isStart: /(?:^|[.!?…]\s*)$/u.test(before), isQuoted });
    return [{ kind, was: tidy(left + removed + right), is: tidy(left + added + right) }];
  });
}

interface Edit {
  /** What stays before it, back to the edit before; what stays behind it, up to the next. */
  readonly before: string;
  readonly removed: string;
  readonly added: string;
  readonly after: string;
}

function editsIn(parts: readonly Part[]): Edit[] {
  const runs = runsOf(parts);
  const words = (at: number) => sideText(runs[at] ?? [], "after");
  return runs.flatMap((run, at) =>
    isEdit(run[0])
      ? [
          {
            before: words(at - 1),
            removed: sideText(run, "before"),
            added: sideText(run, "after"),
            after: words(at + 1),
          },
        ]
      : [],
  );
}

interface Replaced {
  readonly was: string;
  readonly is: string;
  /** It begins a sentence, where every word is written like a name. */
  readonly isStart: boolean;
  readonly isQuoted: boolean;
}

function kindOf({ was, is, isStart, isQuoted }: Replaced): FactKind {
  if (/\p{N}/u.test(was + is)) return "number";
  const isName = (text: string) => /(?<![\p{L}\p{M}])\p{Lu}/u.test(isStart ? rest(text) : text);
  if (isName(was) && isName(is)) return "name";
  return isQuoted ? "quote" : "words";
}

function rest(text: string): string {
  return text.replace(/^\S+\s*/u, "");
}

/** The last words of a text, within its sentence. */
function lastWords(text: string): string {
  const sentence = /(?<![^.!?…:;“”„«»"\n])[^.!?…:;“”„«»"\n]*$/u.exec(text)?.[0] ?? "";
  return takeWords(tokensOf(sentence).toReversed()).toReversed().join("");
}

function firstWords(text: string): string {
  const sentence = /^[^.!?…:;,“”„«»"\n]*/u.exec(text)?.[0] ?? "";
  return takeWords(tokensOf(sentence)).join("");
}

function takeWords(tokens: readonly string[]): string[] {
  let words = 0;
  const end = tokens.findIndex((token) => isWord(token) && ++words === BESIDE);
  return tokens.slice(0, end === -1 ? tokens.length : end + 1);
}

function tidy(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replace(/^[\s,;:–—-]+/u, "")
    .replace(/(?<![\s,;:–—.-])[\s,;:–—.-]+$/u, "");
}
