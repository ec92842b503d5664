import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, test, vi } from "vitest";
import { Problem } from "../../shared/contract/problem.ts";
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
const noBackup = () => undefined;
const harbour = () => new Database(join(newFolder(), "harbour.sqlite"));

test("it asks for a backup of the desk as it was before it changes it", () => {
  const db = harbour();
  migrate(db, [first], noBackup);
  const backedUp: unknown[] = [];
  migrate(db, [first, second], () => backedUp.push(schemaNumber(db), ships(db)));
  expect(backedUp).toEqual([1, [{ name: "Marit" }]]);
  expect(ships(db)).toEqual([{ name: "Marit", quay: "north" }]);
});

test("it asks for no backup of a desk that is new or needs none", () => {
  const db = harbour();
  const backUp = vi.fn();
  migrate(db, [first], backUp);
  migrate(db, [first], backUp);
  expect(backUp).not.toHaveBeenCalled();
});

test("it does not begin, and says why, where the backup fails", () => {
  const db = harbour();
  migrate(db, [first], noBackup);
  const full = () => {
    throw new Problem("DISK_FULL", "No backup was made: the disk is full.");
  };
  expect(() => migrate(db, [first, second], full)).toThrow(
    expect.objectContaining({
      code: "DISK_FULL",
      message: expect.stringMatching(/only after a backup.* the disk is full/),
    }),
  );
  expect(schemaNumber(db)).toBe(1);
  expect(ships(db)).toEqual([{ name: "Marit" }]);
});

test("it leaves a desk as it was where a step fails half-way", () => {
  const db = harbour();
  migrate(db, [first], noBackup);
  expect(() => migrate(db, [first, failing], noBackup)).toThrow("The tide is out.");
  expect(schemaNumber(db)).toBe(1);
  expect(ships(db)).toEqual([{ name: "Marit" }]);
  migrate(db, [first, second], noBackup);
  expect(schemaNumber(db)).toBe(2);
});

test("it refuses a desk from a newer Stet and leaves it untouched", () => {
  const db = harbour();
  migrate(db, [first, second], noBackup);
  expect(() => migrate(db, [first], noBackup)).toThrow(
    expect.objectContaining({ code: "DESK_NEWER", data: { desk: 2, known: 1 } }),
  );
  expect(ships(db)).toHaveLength(1);
});

test("it refuses steps out of turn", () => {
  const db = harbour();
  expect(() => migrate(db, [second], noBackup)).toThrow(RangeError);
  expect(schemaNumber(db)).toBe(0);
});
