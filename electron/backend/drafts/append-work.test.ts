import { expect, test } from "vitest";
import * as Y from "yjs";
import { bodyOf } from "../../../shared/article/ydoc/roots.ts";
import { article, p } from "../../../shared/testing/build.ts";
import { putNewsroom } from "../../store/queries/newsroom.ts";
import { putStored } from "../../store/queries/shared-drafts.ts";
import type { Store } from "../../store/store.ts";
import { PlainDesk } from "../testing/plain-desk.ts";
import { append } from "./append.ts";
import { keyOf } from "./open-drafts.ts";

const WORDS = "The ferry left the harbour at six with the night's last cranes aboard. ";
const WORDS_A_BLOCK = 60;

const NEWSROOM = {
  ...{ address: "https://news.example", id: "01900000-0000-7000-8000-000000000001", name: "Quay" },
  ...{ renewal: "r".repeat(40), signedOut: null, keepsAll: true },
};

/** What the writing thread does for one key, in an article of so many words. */
function workOfAKey(words: number, hasJoined = false) {
  const plain = new PlainDesk("Ines Aldor");
  if (hasJoined) {
    const member = { ...plain.person, role: "editor" as const };
    putNewsroom(plain.desk.store, { ...NEWSROOM, member }, "2026-05-04T09:00:00.000Z");
  }
  const text = WORDS.repeat(5).trim();
  const blocks = Array.from({ length: words / WORDS_A_BLOCK }, (_, at) => p(text, `block${at}`));
  const id = plain.create(article(blocks));
  if (hasJoined) {
    const { seq } = plain.desk.drafts.get(id);
    const stored = { seq, since: "2026-05-04T09:00:00.000Z", revision: "r" };
    putStored(plain.desk.store, keyOf(plain.desk.store, id), stored);
  }
  const held = plain.desk.drafts.get(id).doc;
  const window = new Y.Doc();
  Y.applyUpdate(window, Y.encodeStateAsUpdate(held));
  const { store, statements, bytes } = counted(plain.desk.store);
  const type = (letter: string) => {
    const middle = bodyOf(window).get(Math.floor(blocks.length / 2)) as Y.XmlElement;
    const before = Y.encodeStateVector(window);
    (middle.get(0) as Y.XmlText).insert(10, letter);
    const update = Y.encodeStateAsUpdate(window, before);
    const key = { id, update, clientId: window.clientID, person: plain.person };
    const row = { ...key, at: "2026-05-04T10:00:00.000Z" };
    store.transaction(() => append({ ...plain.desk, store }, row));
  };
  // The first of a person on a device looks both up.
  type("a");
  statements.length = 0;
  bytes.length = 0;
  const structs = () => held.store.clients.get(window.clientID)?.length ?? 0;
  const before = structs();
  type("b");
  return {
    statements: [...statements],
    bytes: bytes.reduce((sum, size) => sum + size, 0),
    structs: structs() - before,
  };
}

/** A store that notes each statement, and the size of the values that go into one. */
function counted(inner: Store) {
  const statements: string[] = [];
  const bytes: number[] = [];
  const note = (sql: string, values: readonly unknown[]) => {
    statements.push(sql);
    for (const value of values) {
      bytes.push(value instanceof Uint8Array ? value.length : String(value).length);
    }
  };
  const store: Store = {
    ...inner,
    all: (sql, ...values) => {
      note(sql, values);
      return inner.all(sql, ...values);
    },
    get: (sql, ...values) => {
      note(sql, values);
      return inner.get(sql, ...values);
    },
    run: (sql, ...values) => {
      note(sql, values);
      return inner.run(sql, ...values);
    },
  };
  return { store, statements, bytes };
}

test("a key costs the desk the same in 60,000 words as in 600", () => {
  const [short, long] = [workOfAKey(600), workOfAKey(60_000)];
  expect(short.statements).not.toEqual([]);
  expect(short.bytes).toBeGreaterThan(0);
  expect(long.statements).toEqual(short.statements);
  expect(long.structs).toBe(short.structs);
  expect(long.bytes).toBeLessThan(1.5 * short.bytes);
});

test("a key costs a desk that has joined a newsroom the same statements as one that is alone", () => {
  expect(workOfAKey(600, true).statements).toEqual(workOfAKey(600).statements);
});
