import { AUDIT_KINDS, type AuditEntry, type AuditKind } from "./audit-kinds.ts";
import { shortWords } from "./short-words.ts";

/** One thing that an import changed or dropped, as its reader saw it. */
export interface AuditNote {
  readonly kind: AuditKind;
  /** What it is about, word for word; null where there are no words, as for a page break. */
  readonly words: string | null;
  /** Words of the article that stand where it happened; null where it has no place in the text. */
  readonly near: string | null;
}

/** What is noted while one file is read. */
export class Audit {
  readonly #notes: { kind: AuditKind; words: string | null; near: string | null }[] = [];

  get notes(): readonly AuditNote[] {
    return this.#notes;
  }

  note(kind: AuditKind, words: string | null = null, near: string | null = null): AuditNote {
    const note = { kind, words: shortWords(words), near: shortWords(near) };
    this.#notes.push(note);
    return note;
  }

  /** Says of a note that it turned out to be of another kind. */
  retell(note: AuditNote, kind: AuditKind): void {
    Object.assign(note, { kind });
  }

  /** What was noted of words that turned out not to be the story's is none of the import's. */
  forget(kind: AuditKind, words: string): void {
    const short = shortWords(words);
    const at = this.#notes.findIndex((note) => note.kind === kind && note.words === short);
    if (at !== -1) this.#notes.splice(at, 1);
  }

  /** A mark for {@link around}: what is noted from now on. */
  mark(): number {
    return this.#notes.length;
  }

  /** Says of what was noted since a mark, and has no place yet, that it happened at these words. */
  around(mark: number, near: string): void {
    for (let at = mark; at < this.#notes.length; at += 1) {
      const note = this.#notes[at];
      if (note !== undefined) note.near ??= shortWords(near);
    }
  }
}

/** How an import hands its audit back. */
export function told({ notes }: Audit): { audit: AuditEntry[]; notes: readonly AuditNote[] } {
  return { audit: countNotes(notes), notes };
}

/** Kinds in the order of {@link AUDIT_KINDS}, each counted; what did not happen is left out. */
export function countNotes(notes: readonly AuditNote[]): AuditEntry[] {
  const counts = new Map<AuditKind, number>();
  for (const { kind } of notes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return AUDIT_KINDS.flatMap((kind) => {
    const count = counts.get(kind);
    return count === undefined ? [] : [{ kind, count }];
  });
}
