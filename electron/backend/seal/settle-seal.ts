import { randomUUID } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { extname, join } from "node:path";
import { assertNever } from "../../../shared/assert-never.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import type { SealingStep } from "../../ports/sealing-page.ts";
import { endLog } from "../../store/copy-database.ts";
import { reach } from "../../store/fault-points.ts";
import { faultsOf, inspect } from "../../store/inspect.ts";
import { dropKey, keyFor } from "../../store/keyring.ts";
import { isPlain, sealDatabase } from "../../store/open-database.ts";
import { DATABASE, PHOTOS } from "../backups/backups-folder.ts";
import { PHOTO_NAME } from "../backups/file-layout.ts";
import { syncFile, syncFolder } from "../backups/sync-to-disk.ts";
import { COPIES_FOLDER } from "../photos/copy-cache.ts";
import { INCOMING } from "../photos/receive-photo.ts";
import { AS_IT_IS, hashIn, isSealedAt, nameOn, outgoing, rewrite } from "./desk-files.ts";
import { forgetKey } from "./kept-key.ts";
import { readSeal, removeSeal, writeSeal } from "./key-file.ts";

/** Whether the next opening seals or unseals the desk's files first, as far as can be told. */
export function isUnderWay(folder: string): boolean {
  try {
    return ["sealing", "unsealing"].includes(readSeal(folder)?.state ?? "sealed");
  } catch {
    // Both copies are damaged: the opening says so.
    return false;
  }
}

/**
 * Carries out, or on with, what a desk's seal says: the caller holds its lock and its key, and nobody
 * has its database open. Each file is made anew under another name, read back, and only then takes the
 * old one's place; ended at any moment, the next opening goes on. A Problem says what kept it from that.
 */
export function settleSeal(folder: string): void {
  for (const _step of settling(folder));
}

/** The same step by step: how many of its files are done, so that whoever waits can be told. */
export function* settling(folder: string): Generator<SealingStep, void> {
  const seal = readSeal(folder);
  if (seal === null) return;
  switch (seal.state) {
    case "sealing":
      yield* sealPhotos(folder);
      turnDatabase(folder, isPlain, keyFor(folder, "database"));
      clear(folder, (path) => !isSealedAt(path));
      writeSeal(folder, { ...seal, state: "sealed" });
      return;
    case "unsealing":
      yield* unsealPhotos(folder);
      turnDatabase(folder, (file) => !isPlain(file), null);
      clear(folder, isSealedAt);
      forgetKey(folder);
      removeSeal(folder);
      dropKey(folder);
      return;
    case "sealed":
      refusePlain(folder);
      return;
    default:
      assertNever(seal.state);
  }
}

function sealPhotos(folder: string): Generator<SealingStep, void> {
  return turnPhotos(folder, (path, name) =>
    isSealedAt(path) ? null : { name: nameOn(folder, name), out: outgoing(path) },
  );
}

function unsealPhotos(folder: string): Generator<SealingStep, void> {
  return turnPhotos(folder, (path, name) =>
    isSealedAt(path) ? { name: `${hashIn(path)}${extname(name)}`, out: AS_IT_IS } : null,
  );
}

type Turned = { readonly name: string; readonly out: ReturnType<typeof outgoing> } | null;

/** The database, which follows, is one file more. */
function* turnPhotos(
  folder: string,
  turned: (path: string, name: string) => Turned,
): Generator<SealingStep, void> {
  const photos = join(folder, PHOTOS);
  mkdirSync(photos, { recursive: true });
  const names = readdirSync(photos).filter((one) => PHOTO_NAME.test(one));
  for (const [done, name] of names.entries()) {
    yield { done, total: names.length + 1 };
    const path = join(photos, name);
    const wanted = turned(path, name);
    if (wanted === null || existsSync(join(photos, wanted.name))) continue;
    const temporary = join(photos, `${INCOMING}${randomUUID()}`);
    rewrite(path, temporary, wanted.out);
    if (hashIn(temporary) !== hashIn(path)) throw unturned(folder);
    renameSync(temporary, join(photos, wanted.name));
    reach("seal.photo", name);
  }
  syncFolder(photos);
  yield { done: names.length, total: names.length + 1 };
}

/** The copy is made, turned, read back whole, and then takes the database's place in one step. */
function turnDatabase(folder: string, isOld: (file: string) => boolean, key: Buffer | null): void {
  const file = join(folder, DATABASE);
  const copy = `${file}.turning`;
  rmSync(copy, { force: true });
  if (!existsSync(file) || !isOld(file)) return;
  endLog(file);
  copyFileSync(file, copy);
  sealDatabase(copy, key);
  syncFile(copy);
  if (faultsOf(copy).length > 0 || !isSame(inspect(copy), inspect(file))) throw unturned(folder);
  reach("seal.checked");
  for (const log of ["-wal", "-shm"]) rmSync(`${file}${log}`, { force: true });
  renameSync(copy, file);
  reach("seal.named");
  syncFolder(folder);
}

function isSame(one: ReturnType<typeof inspect>, other: ReturnType<typeof inspect>): boolean {
  return one.id === other.id && one.schema === other.schema && one.drafts === other.drafts;
}

/** Takes away what the turned files have replaced, and the copies that can be made again. */
function clear(folder: string, isOld: (path: string) => boolean): void {
  const photos = join(folder, PHOTOS);
  for (const name of readdirSync(photos)) {
    const path = join(photos, name);
    if (name.startsWith(INCOMING) || isOld(path)) rmSync(path, { force: true });
  }
  rmSync(join(folder, COPIES_FOLDER), { recursive: true, force: true });
  reach("seal.cleared");
}

/** Whoever puts a plain database there wants it to be written in. */
function refusePlain(folder: string): void {
  if (!isPlain(join(folder, DATABASE))) return;
  throw new Problem(
    "BAD_FILE",
    "This desk is sealed, but another program has put a database there that is not. Nothing was changed. " +
      "Move its desk.sqlite away and restore a backup.",
  );
}

function unturned(folder: string): Problem {
  return new Problem(
    "DESK_CORRUPT",
    "A part of this desk could not be read back after it was sealed or unsealed, so the old one was kept. " +
      "Everything saved is safe. Check the disk, then open the desk again.",
    { folder },
  );
}
