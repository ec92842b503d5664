import type { MarkJson } from "../../../article/article.ts";
import { newBlockId } from "../../../article/block-id.ts";
import type {
  BlockSuggestion,
  Suggested,
  TextSuggestionKind,
} from "../../../article/review/suggested.ts";
import type { Audit, AuditNote } from "../../audit.ts";
import { attributeOf, textIn, type XmlElement } from "../../xml/element.ts";
import type { Role } from "../style-roles.ts";

/** What is suggested of a paragraph, and what its kind was before somebody suggested another. */
export interface ParagraphChanges extends Omit<BlockSuggestion, "change"> {
  readonly was?: { readonly by: Suggested; readonly role: Role | null };
}

/** What is told of a change that could not be kept as a suggestion. */
type Left = "trackedInsertion" | "trackedDeletion" | "trackedChange";

const PARAGRAPH = "paragraph";

/** Authors of a file are known by their names alone until the desk knows who they are. */
const personOfWord = (name: string) => `word:${name}`;

export const NOBODY = "Unknown author";

/** The tracked changes of one Word file, as they are met. */
export class Tracking {
  readonly #audit: Audit;
  readonly #since: string;
  readonly #open: MarkJson[] = [];
  readonly #noted = new Map<string, { readonly note: AuditNote; readonly left: Left }>();
  readonly #paragraphs: ParagraphChanges[] = [];
  readonly pictures = new Map<number, BlockSuggestion>();
  #last: Suggested | null = null;

  /** `since` is the time of changes that say none. */
  constructor(audit: Audit, since: string) {
    this.#audit = audit;
    this.#since = since;
  }

  /** Who made a change when; neighbours by one person at one time are one suggestion. */
  suggestedBy(change: XmlElement, left: Left, words: string | null = textIn(change)): Suggested {
    const name = attributeOf(change, "w:author")?.trim() || NOBODY;
    const date = attributeOf(change, "w16du:dateUtc") ?? attributeOf(change, "w:date");
    const at = timeOf(date) ?? this.#since;
    const last = this.#last;
    if (last !== null && last.name === name && last.at === at) return last;
    const made = { id: newBlockId(), person: personOfWord(name), name, at };
    this.#last = made;
    this.#noted.set(made.id, { note: this.#audit.note(left, words || null), left });
    return made;
  }

  within<Result>(kind: TextSuggestionKind, by: Suggested, read: () => Result): Result {
    this.#open.push({ type: kind, attrs: { ...by } });
    const result = read();
    this.#open.pop();
    return result;
  }

  /** The marks of a text here; one that nobody changed ends a suggestion. */
  get marks(): readonly MarkJson[] {
    if (this.#open.length === 0) this.#last = null;
    return this.#open;
  }

  isIn(kind: TextSuggestionKind): boolean {
    return this.#open.some(({ type }) => type === kind);
  }

  /** The innermost open change of a kind. */
  openOf(kind: "insertion" | "deletion"): Suggested | undefined {
    return this.#open.findLast(({ type }) => type === kind)?.attrs as Suggested | undefined;
  }

  /** The mark by which the text of a paragraph leads to what is suggested of it. */
  paragraph(changes: ParagraphChanges): MarkJson {
    return { type: PARAGRAPH, attrs: { number: this.#paragraphs.push(changes) - 1 } };
  }

  changesOf(mark: MarkJson): ParagraphChanges | undefined {
    return mark.type === PARAGRAPH ? this.#paragraphs[Number(mark.attrs?.number)] : undefined;
  }

  /** Tells of each change what became of it. */
  tell(kept: ReadonlySet<string>): void {
    for (const [id, { note, left }] of this.#noted) {
      this.#audit.retell(note, kept.has(id) ? "trackedChange" : left);
    }
  }
}

export const isParagraphMark = ({ type }: MarkJson) => type === PARAGRAPH;

/** A Word time in the form that Stet keeps; null where it is none. */
export function timeOf(date: string | null): string | null {
  const time = Date.parse(date ?? "");
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
