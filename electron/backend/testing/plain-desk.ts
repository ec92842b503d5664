import { cpSync, mkdirSync, readdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { uuidv7 } from "uuidv7";
import * as Y from "yjs";
import type { Article } from "../../../shared/article/article.ts";
import { readArticle } from "../../../shared/article/ydoc/document.ts";
import type { Person } from "../../../shared/contract/desk.ts";
import type { DraftId, PersonId, VersionId } from "../../../shared/contract/ids.ts";
import type { Version } from "../../../shared/contract/versions.ts";
import { openStore } from "../../store/open-store.ts";
import { deviceKey } from "../../store/queries/devices.ts";
import { writeSetting } from "../../store/queries/settings.ts";
import { afterwards, newFolder } from "../../store/testing/new-folder.ts";
import { readBundle } from "../bundles/read-bundle.ts";
import { type Taken, takeBundle } from "../bundles/take-bundle.ts";
import { writeBundle } from "../bundles/write-bundle.ts";
import { append } from "../drafts/append.ts";
import { createDraft } from "../drafts/create-draft.ts";
import { openDrafts } from "../drafts/open-drafts.ts";
import { photoPath } from "../photos/photo-path.ts";
import type { WritingDesk } from "../threads/thread-desk.ts";
import { versionWrites } from "../versions/writes.ts";

const AT = "2026-05-04T10:00:00.000Z";

/** A desk without threads and hosts: a real database and folder, worked at in this process. */
export class PlainDesk {
  readonly folder = newFolder();
  readonly person: Person;
  readonly desk: WritingDesk;

  /** New, or a copy of the folder of another. */
  constructor(name: string, from: PlainDesk | null = null) {
    this.person = { id: uuidv7() as PersonId, name, initials: name.slice(0, 1) };
    if (from === null) mkdirSync(join(this.folder, "photos"));
    else cpSync(from.folder, this.folder, { recursive: true });
    const store = openStore(join(this.folder, "desk.sqlite"), { readonly: false });
    afterwards(() => store.close());
    if (from === null) writeSetting(store, "desk", uuidv7());
    const device = from === null ? deviceKey(store, uuidv7(), AT) : from.desk.device;
    this.desk = { folder: this.folder, store, drafts: openDrafts(store), device, tell: () => {} };
  }

  create(article: Article): DraftId {
    const stamp = { person: this.person, at: AT };
    const seeded = { ...stamp, article, assets: new Map(), importedFrom: "story.md" };
    return this.desk.store.transaction(() => createDraft(this.desk, seeded)).id as DraftId;
  }

  /** Makes one change as a window would: on a document of its own. */
  write(id: DraftId, change: (doc: Y.Doc) => void): void {
    const doc = new Y.Doc();
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(this.desk.drafts.get(id).doc));
    const before = Y.encodeStateVector(doc);
    doc.transact(() => change(doc));
    const update = Y.encodeStateAsUpdate(doc, before);
    const row = { id, update, clientId: doc.clientID, person: this.person, at: AT };
    this.desk.store.transaction(() => append(this.desk, row));
  }

  handOver(draft: DraftId, at = AT): string {
    const path = join(newFolder(), "draft.stet");
    writeBundle(
      {
        desk: this.folder,
        draft,
        temporary: path,
        person: this.person,
        at,
        appVersion: "0.0.0-test",
        cancel: new SharedArrayBuffer(4),
      },
      () => {},
    );
    return path;
  }

  open(path: string, name = "draft.stet"): Taken {
    const cancel = new SharedArrayBuffer(4);
    const { photos, ...checked } = readBundle({ desk: this.folder, path, name, cancel });
    for (const { photo, temporary } of photos) {
      const from = join(this.folder, "photos", temporary);
      renameSync(from, photoPath(this.folder, photo.hash, photo.mediaType));
    }
    const assets = checked.manifest.photos;
    const incoming = { ...checked, name, photos: assets, person: this.person, at: AT };
    return this.desk.store.transaction(() => takeBundle(this.desk, incoming));
  }

  /** Makes the draft what a version holds; answers with the version of what stood before. */
  restore(id: string): Version {
    const order = { id: id as VersionId, person: this.person, at: AT };
    return this.desk.store.transaction(() => versionWrites["versions.restore"](this.desk, order))
      .before;
  }

  article(id: DraftId): Article {
    return readArticle(this.desk.drafts.get(id).doc);
  }

  /** Everything on the desk that may not change, as one text. */
  everything(): string {
    const tables = ["people", "drafts", "journal", "versions", "assets", "contents", "derived"];
    const rows = tables.map((table) => this.desk.store.all(`SELECT * FROM ${table}`));
    return JSON.stringify([rows, readdirSync(join(this.folder, "photos"))]);
  }
}
