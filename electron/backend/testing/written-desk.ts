import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
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
import { salvageClosed } from "../salvage/salvage-closed.ts";
import { versionWrites } from "../versions/writes.ts";
import { PlainDesk } from "./plain-desk.ts";

const AT = "2026-05-04T11:00:00.000Z";
const PAGE = 4096;
const TABLE_LEAF = 0x0d;

/** Two drafts that were written in turns, in many more rows than a page of the database holds. */
export class WrittenDesk extends PlainDesk {
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
    const { drafts, versions } = verifyReads["verify.pieces"](desk);
    const faults = [
      ...faultsOf(this.database),
      ...drafts
        .flatMap((id) => verifyReads["verify.draft"](desk, { id }))
        .filter((fault) => !fault.includes("stet verify --rebuild")),
      ...versions.flatMap((span) => verifyReads["verify.versions"](desk, span)),
    ];
    return { drafts, faults, slug: (id: DraftId) => readArticle(desk.drafts.get(id).doc).slug };
  }
}
