import type { Article, NodeJson } from "../article.ts";
import {
  BLOCK_SUGGESTIONS,
  type BlockSuggestionKind,
  isTextSuggestion,
  type Suggested,
  suggestionOf,
  type TextSuggestionKind,
} from "./suggested.ts";

/** One suggestion that nobody has decided yet, with the words it is about. */
export interface OpenSuggestion extends Suggested {
  readonly kinds: ReadonlySet<TextSuggestionKind | BlockSuggestionKind>;
  readonly inserted: string;
  readonly deleted: string;
  readonly formatted: string;
  /** The kind of the first block that it is about as a whole; null where it is about words alone. */
  readonly blockType: string | null;
}

type Gathered = { -readonly [K in keyof OpenSuggestion]: OpenSuggestion[K] } & {
  kinds: Set<TextSuggestionKind | BlockSuggestionKind>;
};

const WORDS = { insertion: "inserted", deletion: "deleted", formatting: "formatted" } as const;

/** Every open suggestion among nodes, in reading order. */
export function suggestionsIn(nodes: readonly NodeJson[]): OpenSuggestion[] {
  const found = new Map<string, Gathered>();
  for (const node of nodes) gather(node, found);
  return [...found.values()];
}

/** A suggestion, with the block at the top level or the field in which it begins. */
export interface PlacedSuggestion extends OpenSuggestion {
  readonly block: string | null;
  readonly field: "headline" | "dek" | null;
}

/** Every open suggestion of an article, in reading order. */
export function openSuggestions({
  headlineContent,
  dekContent,
  body,
}: Article): PlacedSuggestion[] {
  const found = new Map<string, Gathered>();
  const places = new Map<string, Pick<PlacedSuggestion, "block" | "field">>();
  const look = (
    nodes: readonly NodeJson[],
    block: string | null,
    field: PlacedSuggestion["field"],
  ) => {
    const here = new Map<string, Gathered>();
    for (const node of nodes) {
      gather(node, here);
      gather(node, found);
    }
    for (const id of here.keys()) if (!places.has(id)) places.set(id, { block, field });
  };
  look(headlineContent, null, "headline");
  look(dekContent, null, "dek");
  for (const node of body) {
    if (hasSuggestions(node)) look([node], (node.attrs?.id as string | null) ?? null, null);
  }
  return [...found].map(([id, one]) => ({ block: null, field: null, ...one, ...places.get(id) }));
}

/** Whether anything is suggested in a node. */
export function hasSuggestions({ attrs, marks, content }: NodeJson): boolean {
  return (
    (attrs?.suggestion ?? null) !== null ||
    (marks?.some(({ type }) => isTextSuggestion(type)) ?? false) ||
    (content?.some(hasSuggestions) ?? false)
  );
}

function gather(node: NodeJson, found: Map<string, Gathered>): void {
  const slots = suggestionOf(node.attrs);
  for (const kind of BLOCK_SUGGESTIONS) {
    const by = slots[kind];
    if (by === undefined) continue;
    const one = entry(by, found);
    one.kinds.add(kind);
    one.blockType ??= node.type;
  }
  if (node.text !== undefined) gatherText(node, found);
  for (const child of node.content ?? []) gather(child, found);
}

function gatherText({ text = "", marks = [] }: NodeJson, found: Map<string, Gathered>): void {
  for (const { type, attrs } of marks) {
    if (!isTextSuggestion(type)) continue;
    const one = entry(attrs as unknown as Suggested, found);
    one.kinds.add(type);
    one[WORDS[type]] += text;
  }
}

function entry({ id, person, name, at }: Suggested, found: Map<string, Gathered>): Gathered {
  const known = found.get(id);
  if (known !== undefined) return known;
  const words = { inserted: "", deleted: "", formatted: "" };
  const made: Gathered = { id, person, name, at, kinds: new Set(), ...words, blockType: null };
  found.set(id, made);
  return made;
}
