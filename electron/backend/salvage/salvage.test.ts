import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { emptyArticle } from "../../../shared/article/article.ts";
import { readArticle } from "../../../shared/article/ydoc/document.ts";
import { writeScalar } from "../../../shared/article/ydoc/fields.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import { faultsOf } from "../../store/inspect.ts";
import { openStore } from "../../store/open-store.ts";
import { afterwards } from "../../store/testing/new-folder.ts";
import { makeBackup } from "../backups/make-backup.ts";
import { verifyReads } from "../desk/verify.ts";
import { openDrafts } from "../drafts/open-drafts.ts";
import { PlainDesk } from "../testing/plain-desk.ts";
import { versionWrites } from "../versions/writes.ts";
import { salvageClosed } from "./salvage-closed.ts";
import { salvageTold } from "./told.ts";

const AT = "2026-05-04T11:00:00.000Z";
const PAGE = 4096;
const TABLE_LEAF = 0x0d;

/** A closed desk of two drafts that were written in turns, in many more rows than a page holds. */
class Written extends PlainDesk {
  readonly ids: readonly DraftId[] = [this.create(emptyArticle()), this.create(emptyArticle())];
  readonly database = join(this.folder, "desk.sqlite");

  constructor() {
    super("Mara Lind");
  }

  /** Sets the slug so many times, each a row, in either draft. */
  writes(from: number, to: number): void {
    this.desk.store.transaction(() => {
      for (let row = from; row < to; row += 1) {
        const id = this.ids[row % 2] as DraftId;
        this.write(id, (doc) => writeScalar(doc, "slug", `w${row}w`));
      }
    });
  }

  keep(): void {
    for (const draft of this.ids) {
      const input = { draft, kind: "named", name: "Kept", note: null } as const;
      this.desk.store.transaction(() =>
        versionWrites["versions.keep"](this.desk, { ...input, person: this.person, at: AT }),
      );
    }
  }

  backUp(): void {
    makeBackup({ desk: this.folder, at: AT, appVersion: "0.0.0-test" });
  }

  close(): this {
    this.desk.store.close();
    return this;
  }

  /** Pages of rows that hold these bytes, from 0 on. */
  leavesWith(words: string): number[] {
    const bytes = readFileSync(this.database);
    return [...Array(bytes.length / PAGE).keys()].filter((at) => {
      const page = bytes.subarray(at * PAGE, (at + 1) * PAGE);
      return page[0] === TABLE_LEAF && page.includes(words);
    });
  }

  /** Lets pages of the database become what no disk wrote there. */
  ruinPages(...pages: number[]): void {
    const bytes = readFileSync(this.database);
    for (const page of pages) bytes.fill(0xa5, page * PAGE, (page + 1) * PAGE);
    writeFileSync(this.database, bytes);
  }

  get pages(): number {
    return readFileSync(this.database).length / PAGE;
  }

  salvage() {
    return salvageClosed({ desk: this.folder, at: AT, appVersion: "0.0.0-test" });
  }

  /** The desk as it opens then; what a check of it finds wrong goes into `faults`. */
  again() {
    const store = openStore(this.database, { readonly: false });
    afterwards(() => store.close());
    const desk = { ...this.desk, store, drafts: openDrafts(store), chronicles: null as never };
    const { drafts } = verifyReads["verify.pieces"](desk);
    const faults = [
      ...faultsOf(this.database),
      ...drafts
        .flatMap((id) => verifyReads["verify.draft"](desk, { id }))
        .filter((fault) => !fault.includes("stet verify --rebuild")),
      ...verifyReads["verify.versions"](desk, { from: 0 }),
    ];
    return { drafts, faults, slug: (id: DraftId) => readArticle(desk.drafts.get(id).doc).slug };
  }
}

it("rows around an unreadable page are read, those on it come from the backup and from later versions", () => {
  const desk = new Written();
  desk.writes(0, 80);
  desk.backUp();
  desk.writes(80, 160);
  desk.keep();
  desk.writes(160, 200);
  desk.close();
  const [early, late] = [desk.leavesWith("w40w")[0], desk.leavesWith("w120w")[0]];
  desk.ruinPages(early as number, late as number);
  const before = readFileSync(desk.database);
  const salvaged = desk.salvage();
  expect(salvaged).toMatchObject({
    drafts: 2,
    damaged: ["journal"],
    unrecovered: [],
    foundDrafts: 0,
  });
  expect(salvaged.fromBackups).toBeGreaterThan(10);
  expect(salvaged.recovered.length).toBeGreaterThan(0);
  expect(salvaged.recovered.flatMap(({ lost }) => lost)).toEqual([]);
  expect(readFileSync(join(salvaged.kept, "desk.sqlite")).equals(before)).toBe(true);
  const { faults, slug } = desk.again();
  expect(faults).toEqual([]);
  expect(desk.ids.map(slug)).toEqual(["w198w", "w199w"]);
  expect(salvageTold(salvaged)[0]).toBe(
    "The desk stands again, with 2 drafts. Pages of journal could not be read.",
  );
});

it("without the list of drafts their writing is still there, under new numbers", () => {
  const desk = new Written();
  desk.writes(0, 40);
  desk.close();
  desk.ruinPages(desk.leavesWith(desk.ids[0] as string)[0] as number);
  const salvaged = desk.salvage();
  expect(salvaged).toMatchObject({ drafts: 2, foundDrafts: 2, recovered: [] });
  const { drafts, faults, slug } = desk.again();
  expect(faults).toEqual([]);
  expect(drafts.map(slug)).toEqual(["w38w", "w39w"]);
});

it("a sound desk comes out as it went in", () => {
  const desk = new Written();
  desk.writes(0, 10);
  desk.keep();
  desk.close();
  expect(desk.salvage()).toMatchObject({ damaged: [], fromBackups: 0, recovered: [], drafts: 2 });
  const { faults, slug } = desk.again();
  expect(faults).toEqual([]);
  expect(desk.ids.map(slug)).toEqual(["w8w", "w9w"]);
});

it("whatever page cannot be read, a sound desk comes of it, and the damaged one is kept", () => {
  const places = fc.record({
    backUp: fc.boolean(),
    keep: fc.boolean(),
    pages: fc.array(fc.nat(1000), { minLength: 1, maxLength: 3 }),
  });
  fc.assert(
    fc.property(places, ({ backUp, keep, pages }) => {
      const desk = new Written();
      desk.writes(0, 60);
      if (backUp) desk.backUp();
      desk.writes(60, 90);
      if (keep) desk.keep();
      desk.close();
      // The first page says what the file is; without it nothing can be read at all.
      desk.ruinPages(...pages.map((page) => 1 + (page % (desk.pages - 1))));
      const before = readFileSync(desk.database);
      const salvaged = desk.salvage();
      expect(readFileSync(join(salvaged.kept, "desk.sqlite")).equals(before)).toBe(true);
      expect(desk.again().faults).toEqual([]);
    }),
    { numRuns: Number(process.env.RUNS ?? 2) },
  );
});
