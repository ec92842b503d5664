import { join } from "node:path";
import { crc32 } from "node:zlib";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import type { VersionId } from "../../../shared/contract/ids.ts";
import { migrate, schemaNumber } from "../migrate.ts";
import { getBase } from "../queries/bases.ts";
import { rowOf } from "../queries/derived.ts";
import { allDrafts } from "../queries/drafts.ts";
import { newsroomOf } from "../queries/newsroom.ts";
import { waitingDrafts } from "../queries/shared-drafts.ts";
import { getSnapshot } from "../queries/snapshots.ts";
import { changedRows, isChangedVersion } from "../queries/stamps.ts";
import { packLoose } from "../queries/states.ts";
import { storeOver } from "../store.ts";
import { newFolder } from "../testing/new-folder.ts";
import { migrations } from "./index.ts";

/** Rows as a desk at the number before held them, and what must hold after the migration. */
interface Case {
  readonly fill: string;
  readonly check: (db: Database.Database) => void;
}

const noBackup = () => undefined;

/** A desk at 1 as people leave it. */
const FIRST_ROWS = `
  INSERT INTO settings VALUES ('desk', 'd');
  INSERT INTO people VALUES (1, 'p1', 'Ines Aldor', 'IA', '2026-01-02T00:00:00.000Z');
  INSERT INTO devices VALUES (1, 'v1', '2026-01-02T00:00:00.000Z');
  INSERT INTO drafts (key, id, created_at) VALUES (1, 'a', '2026-01-02T00:00:00.000Z');
  INSERT INTO journal (draft, bytes, at, person, device, client_id, article_schema, crc)
    VALUES (1, x'0000', '2026-01-02T00:00:00.000Z', 1, 1, 7, 1, 5),
           (1, x'0000', '2026-01-02T00:00:01.000Z', NULL, 1, 7, 1, 5);
  INSERT INTO snapshots VALUES (1, 1, x'0000', 1, 5);
  INSERT INTO contents VALUES ('h', x'00');
  INSERT INTO versions VALUES
    ('w', 1, 1, 'named', 'As filed', NULL, 1, '2026-01-02T00:00:02.000Z', 3, 2, 'h', 'h');
  INSERT INTO derived VALUES (1, 2, 'draft', 'Fog', 'fog', 3, '2026-01-02T00:00:01.000Z', 1, 'fog');
`;

/** One case a migration; a migration without one fails the first test below. */
const cases: Readonly<Record<number, Case>> = {
  1: {
    fill: "",
    check: (db) => {
      db.exec(FIRST_ROWS);
      expect(db.pragma("foreign_key_check")).toEqual([]);
      expect(db.prepare("SELECT count(*) AS n FROM journal").get()).toEqual({ n: 2 });
    },
  },
  2: {
    fill: FIRST_ROWS,
    check: (db) => {
      const row = db.prepare("SELECT seq, headline, words, stops, section FROM derived").get();
      expect(row).toEqual({ seq: 0, headline: "Fog", words: 3, stops: 0, section: null });
      expect(db.prepare("SELECT count(*) AS n FROM journal").get()).toEqual({ n: 2 });
      db.exec("INSERT INTO full_text (rowid, body) VALUES (1, 'fog on the quay')");
      const found = db.prepare("SELECT rowid FROM full_text WHERE full_text MATCH ?").all('"qua"*');
      expect(found).toEqual([{ rowid: 1 }]);
    },
  },
  3: {
    fill: `
      INSERT INTO assets VALUES
        ('h', 'quay.jpg', 'image/jpeg', 9, 4, 3, 'Fog', NULL, 'Lea Brandt', 'NPA', '2026-01-02T00:00:00.000Z')`,
    check: (db) => {
      expect(db.prepare("SELECT * FROM assets").get()).toMatchObject({
        hash: "h",
        caption: "Fog",
        photographer: "Lea Brandt",
        details: null,
        rights: null,
        killed: null,
        focus: null,
        likeness: null,
      });
    },
  },
  4: {
    fill: `
      INSERT INTO people VALUES (1, 'p1', 'Ines Aldor', 'IA', '2026-01-02T00:00:00.000Z');
      INSERT INTO drafts (key, id, created_at) VALUES (1, 'a', '2026-01-02T00:00:00.000Z');
      INSERT INTO derived (draft, seq, status, headline, slug, words, changed_at, changed_by)
        VALUES (1, 2, 'draft', 'Fog', 'fog', 3, '2026-01-02T00:00:01.000Z', 1);
      INSERT INTO labels VALUES ('tag', 'fog', 1)`,
    check: (db) => {
      const row = db.prepare("SELECT seq, headline, words FROM derived").get();
      expect(row).toEqual({ seq: 0, headline: "Fog", words: 3 });
      expect(db.prepare("SELECT name FROM labels").all()).toEqual([{ name: "fog" }]);
    },
  },
  5: {
    fill: `
      INSERT INTO people VALUES (1, 'p1', 'Ines Aldor', 'IA', '2026-01-02T00:00:00.000Z');
      INSERT INTO drafts (key, id, created_at) VALUES (1, 'a', '2026-01-02T00:00:00.000Z');
      INSERT INTO derived (draft, seq, status, headline, slug, words, changed_at, changed_by)
        VALUES (1, 2, 'draft', 'Fog', 'fog', 3, '2026-01-02T00:00:01.000Z', 1)`,
    check: (db) => {
      expect(db.prepare("SELECT * FROM derived").get()).toMatchObject({
        seq: 0,
        headline: "Fog",
        open_comments: 0,
        open_queries: 0,
        open_suggestions: 0,
      });
      const person = db.prepare("SELECT name, role, colour FROM people").get();
      expect(person).toEqual({ name: "Ines Aldor", role: null, colour: null });
    },
  },
  6: {
    fill: `
      INSERT INTO drafts (key, id, created_at) VALUES (1, 'a', '2026-01-02T00:00:00.000Z');
      INSERT INTO devices VALUES (1, 'd', '2026-01-02T00:00:00.000Z');
      INSERT INTO journal VALUES (1, 1, x'00', '2026-01-02T00:00:00.000Z', NULL, 1, 7, 2, 0)`,
    check: (db) => {
      expect(db.prepare("SELECT seq, client_id FROM journal").get()).toEqual({
        seq: 1,
        client_id: 7,
      });
      expect(db.prepare("SELECT * FROM bases").all()).toEqual([]);
    },
  },
  7: {
    fill: `
      INSERT INTO drafts (key, id, created_at) VALUES (1, 'a', '2026-01-02T00:00:00.000Z');
      INSERT INTO devices VALUES (1, 'd', '2026-01-02T00:00:00.000Z');
      INSERT INTO journal VALUES (1, 1, x'00', '2026-01-02T00:00:00.000Z', NULL, 1, 7, 2, 0)`,
    check: (db) => {
      expect(db.prepare("SELECT count(*) AS n FROM journal").get()).toEqual({ n: 1 });
      expect(db.prepare("SELECT * FROM set_aside").all()).toEqual([]);
    },
  },
  8: {
    fill: `
      INSERT INTO drafts (key, id, created_at) VALUES (1, 'a', '2026-01-02T00:00:00.000Z');
      INSERT INTO derived (draft, seq, status, headline, words, changed_at)
        VALUES (1, 5, 'filed', 'Fog', 3, '2026-01-02T00:00:00.000Z');
      INSERT INTO labels VALUES ('tag', 'sea', 1)`,
    check: (db) => {
      expect(
        db.prepare("SELECT seq, headline, deadline, assigned_id, assigned_name FROM derived").get(),
      ).toEqual({
        seq: 0,
        headline: "Fog",
        deadline: null,
        assigned_id: null,
        assigned_name: null,
      });
      expect(db.prepare("SELECT name FROM labels").all()).toEqual([{ name: "sea" }]);
    },
  },
  9: {
    fill: `
      INSERT INTO drafts (key, id, created_at) VALUES (1, 'a', '2026-01-02T00:00:00.000Z');
      INSERT INTO derived (draft, seq, status, headline, words, changed_at)
        VALUES (1, 5, 'filed', 'Fog', 3, '2026-01-02T00:00:00.000Z')`,
    check: (db) => {
      expect(db.prepare("SELECT seq, headline FROM derived").get()).toEqual({
        seq: 0,
        headline: "Fog",
      });
    },
  },
  10: {
    fill: `
      INSERT INTO drafts (key, id, created_at) VALUES (1, 'a', '2026-01-02T00:00:00.000Z');
      INSERT INTO devices VALUES (1, 'd', '2026-01-02T00:00:00.000Z');
      INSERT INTO journal VALUES (1, 1, x'00', '2026-01-02T00:00:00.000Z', NULL, 1, 7, 2, 0),
                                 (2, 1, x'00', '2026-01-02T00:00:01.000Z', NULL, 1, 7, 2, 0);
      INSERT INTO contents VALUES ('h', x'00');
      INSERT INTO versions VALUES
        ('w', 1, 1, 'named', 'As filed', NULL, NULL, '2026-01-02T00:00:02.000Z', 3, 2, 'h', 'h', NULL)`,
    check: (db) => {
      const store = storeOver(db);
      expect(changedRows(store, 1)).toEqual([]);
      expect(isChangedVersion(store, "w" as VersionId)).toBe(false);
      db.exec("UPDATE journal SET at = '2026-01-02T00:00:09.000Z' WHERE seq = 2");
      db.exec("UPDATE versions SET name = 'As filled'");
      expect(changedRows(store, 1)).toEqual([2]);
      expect(isChangedVersion(store, "w" as VersionId)).toBe(true);
    },
  },
  11: {
    fill: `
      INSERT INTO drafts (key, id, created_at) VALUES
        (1, 'a', '2026-01-02T00:00:00.000Z'), (2, 'b', '2026-01-03T00:00:00.000Z');
      INSERT INTO derived (draft, seq, status, headline, sort_headline, words, changed_at, deadline)
        VALUES (1, 5, 'filed', 'Fog', 'fog', 3, '2026-01-02T00:00:00.000Z', 'not a time'),
               (2, 6, 'draft', NULL, '', 9, '2026-01-03T00:00:00.000Z', NULL)`,
    check: (db) => {
      const rows = db.prepare("SELECT draft, seq, deadline FROM derived ORDER BY words DESC").all();
      expect(rows).toEqual([
        { draft: 2, seq: 6, deadline: null },
        { draft: 1, seq: 5, deadline: "not a time" },
      ]);
      expect(db.pragma("integrity_check")).toEqual([{ integrity_check: "ok" }]);
    },
  },
  12: {
    fill: `
      INSERT INTO drafts (key, id, created_at) VALUES (1, 'a', '2026-01-02T00:00:00.000Z');
      INSERT INTO derived (draft, seq, status, headline, words, changed_at)
        VALUES (1, 5, 'filed', 'Fog', 3, '2026-01-02T00:00:00.000Z')`,
    check: (db) => {
      const row = db.prepare("SELECT seq, words, planned_length, over_length FROM derived").get();
      expect(row).toEqual({ seq: 0, words: 3, planned_length: null, over_length: 0 });
    },
  },
  13: {
    fill: `
      INSERT INTO drafts (key, id, created_at) VALUES
        (1, 'a', '2026-01-02T00:00:00.000Z'), (2, 'b', '2026-01-03T00:00:00.000Z');
      INSERT INTO snapshots VALUES (1, 4, x'666f67', 3, ${crc32("fog")}), (2, 5, x'666f', 3, 7);
      INSERT INTO bases VALUES (1, 3, '2026-01-02T00:00:00.000Z', x'666f67', 3, ${crc32("fog")})`,
    check: (db) => {
      const store = storeOver(db);
      const fog = Buffer.from("fog");
      expect([getSnapshot(store, 1)?.state, getBase(store, 1)?.state]).toEqual([fog, fog]);
      const counts = [packLoose(store, 1), packLoose(store, 9), packLoose(store, 9)];
      expect(counts).toEqual([2, 1, 0]);
      expect(getSnapshot(store, 1)?.state).toEqual(fog);
      expect(getBase(store, 1)).toMatchObject({ seq: 3, state: fog, intact: true });
      expect(db.prepare("SELECT packed FROM snapshots").pluck().all()).toEqual([1, 0]);
      // What was damaged before stays byte for byte.
      expect(db.prepare("SELECT state FROM snapshots WHERE draft = 2").pluck().get()).toEqual(
        Buffer.from("fo"),
      );
    },
  },
  14: {
    fill: `
      INSERT INTO drafts (key, id, created_at) VALUES (1, 'a', '2026-01-02T00:00:00.000Z');
      INSERT INTO devices VALUES (1, 'd', '2026-01-02T00:00:00.000Z');
      INSERT INTO journal (draft, bytes, at, device, client_id, article_schema, crc) VALUES
        (1, x'00', '2026-01-02T00:00:00.000Z', 1, 5, 1, 0);
      INSERT INTO derived (draft, seq, status, headline, words, changed_at) VALUES
        (1, 1, 'draft', 'Fog', 3, '2026-01-02T00:00:00.000Z')`,
    check: (db) => {
      const store = storeOver(db);
      expect(newsroomOf(store)).toBeNull();
      expect(rowOf(store, 1)).toMatchObject({ id: "a", headline: "Fog", step: null });
      expect(allDrafts(store).map(({ id }) => id)).toEqual(["a"]);
      expect(waitingDrafts(store).map(({ id }) => id)).toEqual(["a"]);
    },
  },
};

test.each(migrations.map(({ number }) => number))(
  "migration %i keeps the rows of the desk before it",
  (number) => {
    const { fill, check } = cases[number] ?? missing(number);
    const db = new Database(join(newFolder(), "desk.sqlite"));
    db.pragma("foreign_keys = ON");
    migrate(db, migrations.slice(0, number - 1), noBackup);
    db.exec(fill);
    migrate(db, migrations.slice(0, number), noBackup);
    check(db);
    expect(schemaNumber(db)).toBe(number);
    db.close();
  },
);

function missing(number: number): never {
  throw new RangeError(`Write down rows that migration ${number} must keep.`);
}

test("they count from 1 without a gap", () => {
  expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, at) => at + 1));
});

test("they give the schema that is committed", async () => {
  const db = new Database(":memory:");
  migrate(db, migrations, noBackup);
  const rows = db
    .prepare<[], { sql: string }>(
      "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY name",
    )
    .all();
  const schema = rows.map(({ sql }) => `${sql};\n`).join("\n");
  await expect(schema).toMatchFileSnapshot("../schema.sql");
});
