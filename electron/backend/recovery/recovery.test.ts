import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import * as Y from "yjs";
import { emptyArticle } from "../../../shared/article/article.ts";
import { writeScalar } from "../../../shared/article/ydoc/fields.ts";
import { bodyOf } from "../../../shared/article/ydoc/roots.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import { texts } from "../../../shared/testing/build.ts";
import { slowRuns } from "../../../shared/testing/runs.ts";
import { countAside } from "../../store/queries/set-aside.ts";
import { makeBackup } from "../backups/make-backup.ts";
import { verifyReads } from "../desk/verify.ts";
import { keyOf } from "../drafts/open-drafts.ts";
import { PlainDesk } from "../testing/plain-desk.ts";
import { versionWrites } from "../versions/writes.ts";
import { mend } from "./mend.ts";
import { recoverDraft } from "./recover-draft.ts";

const AT = "2026-05-04T11:00:00.000Z";

/** A desk with a draft of one paragraph, written word by word in one window. */
class Written extends PlainDesk {
  readonly id: DraftId = this.create(emptyArticle());
  readonly #doc = new Y.Doc();

  constructor() {
    super("Mara Lind");
    Y.applyUpdate(this.#doc, Y.encodeStateAsUpdate(this.desk.drafts.get(this.id).doc));
  }

  /** One row of the journal a word, from one client as a window has it. */
  words(...words: string[]): void {
    for (const word of words) this.type(word);
  }

  private type(word: string): void {
    const before = Y.encodeStateVector(this.#doc);
    const body = bodyOf(this.#doc);
    const text = (body.get(body.length - 1) as Y.XmlElement | undefined)?.get(0);
    if (text instanceof Y.XmlText) text.insert(text.length, `${word} `);
    else {
      const paragraph = new Y.XmlElement("paragraph");
      paragraph.insert(0, [new Y.XmlText(`${word} `)]);
      body.push([paragraph]);
    }
    const update = Y.encodeStateAsUpdate(this.#doc, before);
    this.write(this.id, (doc) => Y.applyUpdate(doc, update));
  }

  keep(): void {
    const input = { draft: this.id, kind: "named", name: "Kept", note: null } as const;
    this.desk.store.transaction(() =>
      versionWrites["versions.keep"](this.desk, { ...input, person: this.person, at: AT }),
    );
  }

  damage(...rows: number[]): void {
    for (const row of rows) {
      this.desk.store.run(
        "UPDATE journal SET bytes = unhex(hex(substr(bytes, 1, length(bytes) - 1)) || 'EE') WHERE seq = ?",
        row,
      );
    }
    this.desk.drafts.forgetAll();
  }

  recover() {
    const order = { id: this.id, person: this.person, at: AT };
    return this.desk.store.transaction(() => recoverDraft(this.desk, order));
  }

  faults(): string[] {
    return verifyReads["verify.draft"](
      { ...this.desk, chronicles: null as never },
      { id: this.id },
    );
  }

  get last(): number {
    return this.desk.store.get<{ seq: number }>("SELECT max(seq) AS seq FROM journal")?.seq ?? 0;
  }
}

it("a row that a backup holds is had again exactly, and the damaged one is kept aside", () => {
  const desk = new Written();
  desk.words("Low", "water", "at", "six");
  makeBackup({ desk: desk.folder, at: AT, appVersion: "0.0.0-test" });
  desk.words("today");
  desk.damage(3);
  expect(desk.faults()).toEqual([expect.stringContaining("cannot be replayed (row 3)")]);
  const said = desk.recover();
  expect(said).toMatchObject({ damaged: 1, fromBackups: 1, fromStates: 0, lost: [], unplaced: 0 });
  expect(texts(desk.article(desk.id))).toContain("Low water at six today ");
  expect(desk.faults()).toEqual([]);
  expect(countAside(desk.desk.store, keyOf(desk.desk.store, desk.id))).toBe(1);
  expect(desk.recover().damaged).toBe(0);
});

it("a row before a version is made good by that version; the rest builds on it", () => {
  const desk = new Written();
  desk.words("Low", "water", "at");
  desk.keep();
  desk.words("six", "today");
  desk.damage(2, 3);
  expect(mend(desk.desk.store, desk.folder, desk.id).said).toMatchObject({
    damaged: 2,
    fromStates: 2,
    lost: [],
  });
  desk.recover();
  expect(texts(desk.article(desk.id))).toContain("Low water at six today ");
  expect(desk.faults()).toEqual([]);
});

it("what builds on a lost row becomes a note, word for word, and who wrote the lost one is told", () => {
  const desk = new Written();
  desk.words("Low", "water", "at", "six");
  desk.damage(desk.last - 1);
  const said = desk.recover();
  expect(said).toMatchObject({ damaged: 1, fromBackups: 0, fromStates: 0, unplaced: 1 });
  expect(said.lost).toEqual([{ at: "2026-05-04T10:00:00.000Z", person: "Mara Lind" }]);
  expect(said.words).toEqual(["six"]);
  const found = texts(desk.article(desk.id)).join("|");
  expect(found).toContain("Low water ");
  expect(found).toContain("Found again, place unknown: six");
  expect(desk.faults()).toEqual([]);
  expect(countAside(desk.desk.store, keyOf(desk.desk.store, desk.id))).toBe(2);
  desk.write(desk.id, (doc) => writeScalar(doc, "slug", "tide"));
  expect(desk.article(desk.id).slug).toBe("tide");
});

it("a copy of the database that another program laid beside it is told, and not opened", () => {
  const { desk } = new Written();
  writeFileSync(join(desk.folder, "desk (conflicted copy 2026-05-04).sqlite"), "");
  const told = verifyReads["verify.database"]({ ...desk, chronicles: null as never });
  expect(told).toEqual([
    expect.stringContaining("conflicted copy 2026-05-04).sqlite” lies beside"),
  ]);
});

it("whatever is damaged, the draft opens again, and no word of a sound row is lost", () => {
  const place = fc.record({
    words: fc.integer({ min: 2, max: 12 }),
    keepAfter: fc.option(fc.nat(11), { nil: null }),
    backUpAfter: fc.option(fc.nat(11), { nil: null }),
    damaged: fc.uniqueArray(fc.integer({ min: 0, max: 11 }), { minLength: 1, maxLength: 4 }),
  });
  fc.assert(
    fc.property(place, ({ words, keepAfter, backUpAfter, damaged }) => {
      const desk = new Written();
      for (let word = 0; word < words; word += 1) {
        desk.words(`w${word}w`);
        if (word === keepAfter) desk.keep();
        if (word === backUpAfter) makeBackup({ desk: desk.folder, at: AT, appVersion: "0" });
      }
      const rows = damaged
        .filter((word) => word < words)
        .map((word) => desk.last - words + 1 + word);
      desk.damage(...rows);
      desk.recover();
      expect(desk.faults()).toEqual([]);
      const held = texts(desk.article(desk.id)).join(" ");
      for (let word = 0; word < words; word += 1) {
        if (!damaged.includes(word)) expect(held).toContain(`w${word}w`);
      }
    }),
    { numRuns: slowRuns(5) },
  );
});
