import { existsSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { type Migration, migrate, schemaNumber } from "./migrate.ts";
import { newFolder } from "./testing/new-folder.ts";

const first: Migration = {
  number: 1,
  intent: "Ships.",
  up: (db) => db.exec("CREATE TABLE ships (name TEXT); INSERT INTO ships VALUES ('Marit')"),
};
const second: Migration = {
  number: 2,
  intent: "Ships have a quay.",
  up: (db) => db.exec("ALTER TABLE ships ADD COLUMN quay TEXT DEFAULT 'north'"),
};
const failing: Migration = {
  number: 2,
  intent: "Fails half-way.",
  up: (db) => {
    db.exec("ALTER TABLE ships ADD COLUMN quay TEXT");
    throw new RangeError("The tide is out.");
  },
};

const ships = (db: Database.Database) => db.prepare("SELECT * FROM ships").all();

function harbour() {
  const file = join(newFolder(), "harbour.sqlite");
  return { file, db: new Database(file) };
}

test("it backs up the desk as it was before it changes it", () => {
  const { file, db } = harbour();
  migrate(db, file, [first]);
  migrate(db, file, [first, second]);
  expect(ships(db)).toEqual([{ name: "Marit", quay: "north" }]);
  const backup = new Database(`${file}.v1.backup`);
  expect(schemaNumber(backup)).toBe(1);
  expect(ships(backup)).toEqual([{ name: "Marit" }]);
});

test("it makes no backup of a desk that is new or needs none", () => {
  const { file, db } = harbour();
  migrate(db, file, [first]);
  migrate(db, file, [first]);
  expect(existsSync(`${file}.v0.backup`)).toBe(false);
  expect(existsSync(`${file}.v1.backup`)).toBe(false);
});

test("it leaves a desk as it was where a step fails half-way", () => {
  const { file, db } = harbour();
  migrate(db, file, [first]);
  expect(() => migrate(db, file, [first, failing])).toThrow("The tide is out.");
  expect(schemaNumber(db)).toBe(1);
  expect(ships(db)).toEqual([{ name: "Marit" }]);
  migrate(db, file, [first, second]);
  expect(schemaNumber(db)).toBe(2);
});

test("it refuses a desk from a newer Stet and leaves it untouched", () => {
  const { file, db } = harbour();
  migrate(db, file, [first, second]);
  expect(() => migrate(db, file, [first])).toThrow(
    expect.objectContaining({ code: "DESK_NEWER", data: { desk: 2, known: 1 } }),
  );
  expect(ships(db)).toHaveLength(1);
});

test("it refuses steps out of turn", () => {
  const { file, db } = harbour();
  expect(() => migrate(db, file, [second])).toThrow(RangeError);
  expect(schemaNumber(db)).toBe(0);
});
