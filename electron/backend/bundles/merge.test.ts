import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { bodyOf } from "../../../shared/article/ydoc/roots.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import { arbitraryArticle } from "../../../shared/testing/arbitrary-article.ts";
import { article, p, texts } from "../../../shared/testing/build.ts";
import { slowRuns } from "../../../shared/testing/runs.ts";
import { remade } from "../testing/made-bundle.ts";
import { PlainDesk } from "../testing/plain-desk.ts";

const STORY = article([p("The quay is closed.", "aaaaaaaaaa"), p("It rains.", "bbbbbbbbbb")], {
  headline: "Quay",
});

/** Adds a paragraph with one word that nothing else holds. */
function addWord(word: string, at: number) {
  return (doc: Y.Doc) => {
    const paragraph = new Y.XmlElement("paragraph");
    paragraph.insert(0, [new Y.XmlText(word)]);
    const body = bodyOf(doc);
    body.insert(Math.min(body.length, 2 + at), [paragraph]);
  };
}

/** The text that both desks began with. */
function quayIn(doc: Y.Doc): Y.XmlText {
  const blocks = bodyOf(doc).toArray() as Y.XmlElement[];
  return blocks.find((block) => block.getAttribute("id") === "aaaaaaaaaa")?.get(0) as Y.XmlText;
}

function typeWord(word: string, at: number) {
  return (doc: Y.Doc) => quayIn(doc).insert(Math.min(at, quayIn(doc).length), word);
}

function takeAway(at: number) {
  return (doc: Y.Doc) => {
    const { length } = quayIn(doc);
    quayIn(doc).delete(Math.min(at, length), Math.min(3, length - Math.min(at, length)));
  };
}

const journalOf = ({ desk }: PlainDesk) =>
  desk.store.all<{ bytes: Uint8Array; at: string; name: string | null }>(
    "SELECT bytes, at, p.name FROM journal j LEFT JOIN people p ON p.key = j.person ORDER BY seq",
  );

const step = fc.record({
  desk: fc.nat(1),
  deed: fc.constantFrom("add" as const, "type" as const, "takeAway" as const, "send" as const),
  at: fc.nat(12),
});

/** What a person does to the draft; `word` is in nothing else. */
const DEEDS = {
  add: addWord,
  type: typeWord,
  takeAway: (_word: string, at: number) => takeAway(at),
};

describe("two desks that write in one draft meanwhile", () => {
  it("are equal after bundles went both ways in any order, with each word once", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
        const desks = [new PlainDesk("Ada"), new PlainDesk("Ben")] as const;
        const [ada, ben] = desks;
        const draft = ada.create(STORY);
        ben.open(ada.handOver(draft));
        for (const [index, { desk, deed, at }] of steps.entries()) {
          const [from, to] = desk === 0 ? desks : [ben, ada];
          if (deed === "send") to.open(from.handOver(draft));
          else from.write(draft, DEEDS[deed](`w${index}w`, at));
        }
        ben.open(ada.handOver(draft));
        ada.open(ben.handOver(draft));
        expect(ada.article(draft)).toEqual(ben.article(draft));
        const added = steps.flatMap(({ deed }, index) => (deed === "add" ? [`w${index}w`] : []));
        expect(
          texts(ada.article(draft))
            .filter((text) => added.includes(text))
            .sort(),
        ).toEqual(added.sort());
        replaysWhole(ada, draft);
        replaysWhole(ben, draft);
      }),
      { numRuns: slowRuns(25) },
    );
  });
});

it("ten times back and forth between two desks that both go on writing: equal, with every word of both", () => {
  const [ada, ben] = [new PlainDesk("Ada"), new PlainDesk("Ben")];
  const draft = ada.create(STORY);
  ben.open(ada.handOver(draft));
  for (let round = 0; round < 10; round += 1) {
    ada.write(draft, addWord(`a${round}a`, round));
    ben.write(draft, addWord(`b${round}b`, round));
    const [from, to] = round % 2 === 0 ? [ada, ben] : [ben, ada];
    to.open(from.handOver(draft));
  }
  ben.open(ada.handOver(draft));
  ada.open(ben.handOver(draft));
  expect(ada.article(draft)).toEqual(ben.article(draft));
  const words =
    texts(ada.article(draft))
      .join(" ")
      .match(/[ab]\d[ab]/g) ?? [];
  expect(new Set(words).size).toBe(words.length);
  expect(words).toHaveLength(20);
  replaysWhole(ada, draft);
  replaysWhole(ben, draft);
});

it("a merge is taken back in one step, and that step too", () => {
  const [ada, ben] = [new PlainDesk("Ada"), new PlainDesk("Ben")];
  const draft = ada.create(STORY);
  ben.open(ada.handOver(draft));
  ben.write(draft, addWord("Tuesday", 1));
  const stood = ben.article(draft);
  ada.write(draft, addWord("Monday", 0));
  ada.write(draft, takeAway(4));
  const { before } = ben.open(ada.handOver(draft));
  const merged = ben.article(draft);
  const back = ben.restore(before?.id ?? "");
  expect(texts(ben.article(draft))).toEqual(texts(stood));
  ben.restore(back.id);
  expect(texts(ben.article(draft))).toEqual(texts(merged));
  // What comes in again afterwards does not bring back what was taken back.
  ada.write(draft, addWord("Wednesday", 0));
  ben.restore(before?.id ?? "");
  ben.open(ada.handOver(draft));
  const words = texts(ben.article(draft)).join(" ");
  expect([words.includes("Wednesday"), words.includes("Monday")]).toEqual([true, false]);
});

/** The journal alone gives the draft, without a part that waits for another. */
function replaysWhole({ desk }: PlainDesk, draft: DraftId): void {
  const live = Y.encodeStateAsUpdate(desk.drafts.get(draft).doc);
  desk.drafts.forgetAll();
  const { doc } = desk.drafts.get(draft);
  expect(doc.store.pendingStructs).toBeNull();
  expect(Y.encodeStateAsUpdate(doc)).toEqual(live);
}

describe("a bundle that is opened", () => {
  it("is a new draft with its journal, each row with its time and author", () => {
    const [ada, ben] = [new PlainDesk("Ada"), new PlainDesk("Ben")];
    const draft = ada.create(STORY);
    ada.write(draft, addWord("Monday", 0));
    expect(ben.open(ada.handOver(draft))).toMatchObject({
      outcome: "new",
      versions: 1,
      from: "Ada",
    });
    expect(journalOf(ben)).toEqual(journalOf(ada));
    expect(journalOf(ben).map(({ name }) => name)).toEqual(["Ada", "Ada"]);
    expect(ben.article(draft)).toEqual(ada.article(draft));
  });

  it("is the same article, whatever the article is", () => {
    const [ada, ben] = [new PlainDesk("Ada"), new PlainDesk("Ben")];
    fc.assert(
      fc.property(arbitraryArticle, (any) => {
        const draft = ada.create(any);
        expect(ben.open(ada.handOver(draft)).outcome).toBe("new");
        expect(ben.article(draft)).toEqual(ada.article(draft));
      }),
      { numRuns: slowRuns(40) },
    );
  });

  it("changes nothing the second time", () => {
    const [ada, ben] = [new PlainDesk("Ada"), new PlainDesk("Ben")];
    const draft = ada.create(STORY);
    const path = ada.handOver(draft);
    ben.open(path);
    const before = ben.everything();
    expect(ben.open(path)).toMatchObject({ outcome: "unchanged", before: null, versions: 0 });
    expect(ben.everything()).toBe(before);
  });

  it("changes nothing on the desk that wrote it", () => {
    const ada = new PlainDesk("Ada");
    const path = ada.handOver(ada.create(STORY));
    const before = ada.everything();
    expect(ada.open(path).outcome).toBe("unchanged");
    expect(ada.everything()).toBe(before);
  });

  it("merges, after a version of what stood here", () => {
    const [ada, ben] = [new PlainDesk("Ada"), new PlainDesk("Ben")];
    const draft = ada.create(STORY);
    ben.open(ada.handOver(draft));
    ada.write(draft, addWord("Monday", 0));
    ben.write(draft, addWord("Tuesday", 1));
    const merged = ben.open(ada.handOver(draft));
    expect(merged).toMatchObject({ outcome: "merged", before: { kind: "beforeMerge", number: 2 } });
    const text = JSON.stringify(ben.article(draft));
    expect(text).toContain("Monday");
    expect(text).toContain("Tuesday");
    expect(journalOf(ben).map(({ name }) => name)).toEqual(["Ada", "Ben", "Ada"]);
  });

  it("gives each version a number of this desk, and never the same one twice", () => {
    const [ada, ben] = [new PlainDesk("Ada"), new PlainDesk("Ben")];
    const draft = ada.create(STORY);
    ben.open(ada.handOver(draft));
    ada.write(draft, addWord("Monday", 0));
    ben.open(ada.handOver(draft));
    ada.open(ben.handOver(draft));
    ben.open(ada.handOver(draft));
    const versions = ({ desk }: PlainDesk) =>
      desk.store.all("SELECT id, kind, article, state FROM versions ORDER BY id");
    expect(versions(ada)).toEqual(versions(ben));
    const numbers = ben.desk.store.all("SELECT number FROM versions ORDER BY number");
    expect(numbers).toEqual([{ number: 1 }, { number: 2 }]);
  });

  it("is whole where its journal is not", () => {
    const [ada, ben] = [new PlainDesk("Ada"), new PlainDesk("Ben")];
    const draft = ada.create(STORY);
    for (const day of ["Monday", "Tuesday"]) ada.write(draft, addWord(day, 0));
    const headless = remade(ada.handOver(draft), (_, parts) => {
      const [, ...rows] = Buffer.from(parts["journal.jsonl"] ?? [])
        .toString()
        .split("\n");
      parts["journal.jsonl"] = Buffer.from(rows.join("\n"));
    });
    ben.open(headless);
    expect(ben.article(draft)).toEqual(ada.article(draft));
    replaysWhole(ben, draft);
  });

  it("brings a draft back that lies in the bin here", () => {
    const [ada, ben] = [new PlainDesk("Ada"), new PlainDesk("Ben")];
    const draft = ada.create(STORY);
    const path = ada.handOver(draft);
    ben.open(path);
    ben.desk.store.run("UPDATE drafts SET binned_at = '2026-05-05T00:00:00.000Z'");
    expect(ben.open(path)).toMatchObject({ outcome: "unchanged", broughtBack: true });
    expect(ben.desk.store.all("SELECT binned_at FROM drafts")).toEqual([{ binned_at: null }]);
  });

  it("has the same bytes whenever the same is written", () => {
    const ada = new PlainDesk("Ada");
    const draft = ada.create(STORY);
    const [first, second] = [ada.handOver(draft), ada.handOver(draft)].map((path) =>
      readFileSync(path),
    );
    expect(first?.equals(second ?? Buffer.of())).toBe(true);
  });
});

it("a desk's folder copied to another machine merges like any other: no change is taken for another's", () => {
  const here = new PlainDesk("Mara Lind");
  const id = here.create(STORY);
  const there = new PlainDesk("Mara Lind", here);
  // Both now write the same numbers of rows, on the same device as far as the desks know.
  here.write(id, addWord("harbour", 0));
  there.write(id, addWord("lighthouse", 0));
  here.write(id, typeWord("windy ", 4));
  there.write(id, typeWord("wet ", 4));
  here.open(there.handOver(id));
  there.open(here.handOver(id));
  expect(here.article(id)).toEqual(there.article(id));
  const text = texts(here.article(id)).join(" ");
  for (const word of ["harbour", "lighthouse", "windy", "wet"]) {
    expect(text.split(word)).toHaveLength(2);
  }
});
