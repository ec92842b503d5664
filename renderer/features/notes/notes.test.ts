import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { REMOTE } from "../../../shared/article/ydoc/roots.ts";
import { notesOf, notesUndo, observeNotes, writeNotes } from "./notes.ts";

const doc = (text: string) => {
  const made = new Y.Doc();
  notesOf(made).insert(0, text);
  return made;
};

describe("writeNotes", () => {
  it("makes the notes what was typed, by one change", () => {
    const line = fc.string({ unit: fc.constantFrom("a", "b", "🚢", "\n"), maxLength: 10 });
    fc.assert(
      fc.property(line, line, fc.nat(20), (shown, typed, caret) => {
        const draft = doc(shown);
        let updates = 0;
        draft.on("update", () => {
          updates += 1;
        });
        writeNotes(draft, typed, Math.min(caret, typed.length), shown);
        expect(notesOf(draft).toString()).toBe(typed);
        expect(updates).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("keeps what others wrote while a word was composed", () => {
    const draft = doc("ask the mayor");
    notesOf(draft).insert(0, "URGENT ");
    writeNotes(draft, "ask the old mayor", 12, "ask the mayor");
    expect(notesOf(draft).toString()).toBe("URGENT ask the old mayor");
  });

  it("writes a few bytes for a key in long notes", () => {
    const long = "the harbour office closes at four ".repeat(500);
    const draft = doc(long);
    let bytes = 0;
    draft.on("update", (update: Uint8Array) => {
      bytes += update.length;
    });
    writeNotes(draft, `x${long}`, 1, long);
    expect(bytes).toBeLessThan(60);
  });
});

describe("notesUndo", () => {
  it("takes back what was typed here and leaves what others wrote", () => {
    const draft = doc("");
    const undo = notesUndo(draft);
    writeNotes(draft, "mine", 4, "");
    draft.transact(() => notesOf(draft).insert(4, " theirs"), REMOTE);
    undo.undo();
    expect(notesOf(draft).toString()).toBe(" theirs");
    undo.redo();
    expect(notesOf(draft).toString()).toBe("mine theirs");
  });

  it("is one and the same while the draft is open", () => {
    const draft = doc("");
    expect(notesUndo(draft)).toBe(notesUndo(draft));
  });
});

it("tells of each change until nobody listens", () => {
  const draft = doc("");
  const notes = observeNotes(draft);
  let told = 0;
  const stop = notes.subscribe(() => {
    told += 1;
  });
  writeNotes(draft, "a", 1, "");
  stop();
  writeNotes(draft, "ab", 2, "a");
  expect(told).toBe(1);
  expect(notes.get()).toBe("ab");
});
