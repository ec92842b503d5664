/** Who suggested something when. What belongs together, such as a word and what it replaced, shares an id. */
export interface Suggested {
  readonly id: string;
  /** Id of the person on the desk where it was written. */
  readonly person: string;
  /** As it was then: another desk may not know the person. */
  readonly name: string;
  readonly at: string;
}

/** What a block was before somebody suggested another kind or other attributes. */
export interface WasBlock extends Suggested {
  readonly type: string;
  readonly attrs: Readonly<Record<string, unknown>>;
}

/**
 * What is suggested of a block as a whole, beside the marks on its text. `insertion`: it is new, or
 * the break before it is. `deletion`: it is to go. `join`: the break before it is to go. `change`:
 * its kind or attributes are new.
 */
export interface BlockSuggestion {
  readonly insertion?: Suggested;
  readonly deletion?: Suggested;
  readonly join?: Suggested;
  readonly change?: WasBlock;
}

export const BLOCK_SUGGESTIONS = ["insertion", "deletion", "join", "change"] as const;
export type BlockSuggestionKind = (typeof BLOCK_SUGGESTIONS)[number];

/** The marks over text, in schema order. */
export const TEXT_SUGGESTIONS = ["insertion", "deletion", "formatting"] as const;
export type TextSuggestionKind = (typeof TEXT_SUGGESTIONS)[number];

export const isTextSuggestion = (mark: string): mark is TextSuggestionKind =>
  TEXT_SUGGESTIONS.some((kind) => kind === mark);

/** The attribute of a block, or nothing where it has none. */
export function suggestionOf(
  attrs: Readonly<Record<string, unknown>> | undefined,
): BlockSuggestion {
  return (attrs?.suggestion ?? {}) as BlockSuggestion;
}

/** Null where nothing is left, as an unset attribute is. */
export function orNull(suggestion: BlockSuggestion): BlockSuggestion | null {
  return Object.values(suggestion).some((part) => part !== undefined) ? suggestion : null;
}

/** Refuses a block's attribute that this Stet would not understand, and so would lose. */
export function checkSuggestion(value: unknown): void {
  if (value === null || value === undefined) return;
  const known: readonly string[] = BLOCK_SUGGESTIONS;
  for (const [kind, part] of Object.entries(value)) {
    if (part === undefined) continue;
    if (!known.includes(kind) || !isSuggested(part)) {
      throw new RangeError(`“${kind}” is no suggestion on a block.`);
    }
  }
}

function isSuggested(part: unknown): part is Suggested {
  if (typeof part !== "object" || part === null) return false;
  const { id, person, name, at } = part as Record<string, unknown>;
  return [id, person, name, at].every((value) => typeof value === "string");
}
