import fc from "fast-check";
import { expect, it } from "vitest";
import * as Y from "yjs";
import { article, p, texts } from "../../testing/build.ts";
import { runs } from "../../testing/runs.ts";
import { addReply } from "./comments.ts";
import { readArticle, seedDoc } from "./document.ts";
import { bodyOf, commentsOf, loadDoc, metaOf, PERSON } from "./roots.ts";

// Desks that hand a draft back and forth, as bundles do (`docs/bundle.md`): each bundle is the whole
// state, may come late, twice or after a newer one, and is merged. Real desks do it in
// electron/backend/bundles/merge.test.ts; here there are hundreds of them.

const BASE = article([p("The quay is closed.", "aaaaaaaaaa"), p("It rains.", "bbbbbbbbbb")], {
  headline: "Quay",
});
const AUTHOR = { id: "ada", name: "Ada" };

const blocksOf = (doc: Y.Doc) => bodyOf(doc).toArray() as Y.XmlElement[];
const textOf = (block: Y.XmlElement | undefined) => block?.get(0) as Y.XmlText | undefined;

/** Each deed of a person adds one word that nothing else holds, but for `strike`, which takes one away. */
const DEEDS = {
  block: (doc: Y.Doc, word: string, at: number) => {
    const paragraph = new Y.XmlElement("paragraph");
    paragraph.insert(0, [new Y.XmlText(word)]);
    bodyOf(doc).insert(Math.min(blocksOf(doc).length, 1 + at), [paragraph]);
  },
  type: (doc: Y.Doc, word: string, at: number) => {
    const blocks = blocksOf(doc).filter((block) => block.nodeName === "paragraph");
    const text = textOf(blocks[at % blocks.length]);
    text?.insert(at % 2 === 0 ? 0 : text.length, ` ${word} `);
  },
  tag: (doc: Y.Doc, word: string) => {
    const tags = metaOf(doc).get("tags");
    if (tags instanceof Y.Map) tags.set(word, true);
    else metaOf(doc).set("slug", word);
  },
  comment: (doc: Y.Doc, word: string) => {
    const said = { id: word, author: AUTHOR, at: "2026-05-04T10:00:00Z", text: word, mentions: [] };
    addReply(doc, "thread", said);
  },
} as const;

function strike(doc: Y.Doc, at: number): string | null {
  for (const block of blocksOf(doc)) {
    const text = textOf(block);
    const found = [...(text?.toString() ?? "").matchAll(/w\d+w/g)];
    const [word] = found[at % Math.max(1, found.length)] ?? [];
    if (text === undefined || word === undefined) continue;
    text.delete(text.toString().indexOf(word), word.length);
    return word;
  }
  return null;
}

const step = fc.record({
  desk: fc.nat(2),
  deed: fc.constantFrom(
    "block",
    "type",
    "tag",
    "comment",
    "strike",
    "send",
    "send",
    "open",
    "open",
  ),
  at: fc.nat(9),
});

type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

function start(): Uint8Array {
  const doc = seedDoc(BASE);
  const thread = new Y.Map<unknown>([
    ["replies", new Y.Map()],
    ["text", "Sure?"],
    ["kind", "comment"],
  ]);
  for (const [key, value] of Object.entries({ author: AUTHOR, at: "2026-05-04T10:00:00Z" })) {
    thread.set(key, value);
  }
  commentsOf(doc).set("thread", thread);
  return Y.encodeStateAsUpdate(doc);
}

/** In the paragraph that both began with: whoever undoes a block of their own takes along what stands in it. */
function typeInBoth(doc: Y.Doc, words: string): void {
  const shared = blocksOf(doc).find((block) => block.getAttribute("id") === "aaaaaaaaaa");
  textOf(shared)?.insert(textOf(shared)?.length ?? 0, words);
}

const repliesOf = (doc: Y.Doc) => {
  const thread = commentsOf(doc).get("thread") as Y.Map<Y.Map<unknown>>;
  return [...(thread.get("replies")?.keys() ?? [])];
};

/** Desks in the making of one case, and what their people put in and took out. */
class Play {
  readonly desks: Y.Doc[];
  readonly sent: Uint8Array[] = [];
  readonly words = new Set<string>();
  readonly replies: string[] = [];

  constructor(state: Uint8Array, count: number) {
    this.desks = Array.from({ length: count }, () => loadDoc(state));
  }

  step(index: number, { desk, deed, at }: Step): void {
    const doc = this.desks[desk % this.desks.length] as Y.Doc;
    if (deed === "send") this.sent.push(Y.encodeStateAsUpdate(doc));
    else if (deed === "open") this.#open(doc, at);
    else if (deed === "strike")
      this.words.delete(doc.transact(() => strike(doc, at), PERSON) ?? "");
    else this.#add(doc, deed, `w${index}w`, at);
  }

  #open(doc: Y.Doc, at: number): void {
    const bundle = this.sent[at % Math.max(1, this.sent.length)];
    if (bundle !== undefined) Y.applyUpdate(doc, bundle);
  }

  #add(doc: Y.Doc, deed: keyof typeof DEEDS, word: string, at: number): void {
    doc.transact(() => DEEDS[deed](doc, word, at), PERSON);
    if (deed === "comment") this.replies.push(word);
    if (deed === "block" || deed === "type") this.words.add(word);
  }

  /** Once more to each from each, in one order and the other. */
  meet(): void {
    for (const from of [...this.desks, ...this.desks.toReversed()]) {
      for (const to of this.desks) Y.applyUpdate(to, Y.encodeStateAsUpdate(from));
    }
  }
}

const wordsIn = (doc: Y.Doc) => texts(readArticle(doc)).join(" ").match(/w\d+w/g)?.sort() ?? [];

it("two or three desks converge whatever they write and in whatever order bundles go: no word lost, none twice", () => {
  const state = start();
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 3 }),
      fc.array(step, { maxLength: 24 }),
      (count, steps) => {
        const play = new Play(state, count);
        for (const [index, one] of steps.entries()) play.step(index, one);
        play.meet();
        const [first, ...others] = play.desks as [Y.Doc, ...Y.Doc[]];
        for (const other of others) expect(readArticle(other)).toEqual(readArticle(first));
        expect(wordsIn(first)).toEqual([...play.words].sort());
        for (const doc of play.desks)
          expect(repliesOf(doc).sort()).toEqual(play.replies.toSorted());
      },
    ),
    { numRuns: runs(500) },
  );
});

it("a draft handed back and forth ten times holds every word of both, and each one's undo takes back their own alone", () => {
  const desks = [loadDoc(start()), loadDoc(start())];
  desks[1] = loadDoc(Y.encodeStateAsUpdate(desks[0] as Y.Doc));
  const undos = desks.map(
    (doc) =>
      new Y.UndoManager([bodyOf(doc), metaOf(doc)], {
        trackedOrigins: new Set([PERSON]),
        captureTimeout: 0,
      }),
  );
  for (let round = 0; round < 10; round += 1) {
    for (const [at, doc] of desks.entries()) {
      doc.transact(() => typeInBoth(doc, ` w${round}${at}w `), PERSON);
      doc.transact(() => DEEDS.block(doc, `w${round}${at + 2}w`, round), PERSON);
    }
    const [from, to] = round % 2 === 0 ? desks : desks.toReversed();
    Y.applyUpdate(to as Y.Doc, Y.encodeStateAsUpdate(from as Y.Doc));
  }
  const [ada, ben] = desks as [Y.Doc, Y.Doc];
  const meet = () => {
    Y.applyUpdate(ada, Y.encodeStateAsUpdate(ben));
    Y.applyUpdate(ben, Y.encodeStateAsUpdate(ada));
    expect(readArticle(ada)).toEqual(readArticle(ben));
    return wordsIn(ada);
  };
  expect(meet()).toHaveLength(40);
  while (undos[0]?.canUndo()) undos[0].undo();
  const left = meet();
  expect(left).toHaveLength(20);
  expect(left.every((word) => /w\d[13]w/.test(word))).toBe(true);
  while (undos[0]?.canRedo()) undos[0].redo();
  expect(meet()).toHaveLength(40);
});
