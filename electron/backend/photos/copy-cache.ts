import { mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { access, rm, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import { nameOn } from "../seal/desk-files.ts";

/** The desk's folder of copies of its photos. All of it can be thrown away at any time. */
export const COPIES_FOLDER = "photo-copies";

const MB = 1024 * 1024;
const MOST_BYTES = 1024 * MB;
/** What is left when the folder has grown too large. */
const KEPT = 0.8;
/** How stale the noted time of a copy's last use may be: the disk is spared one write a look. */
const NOTED_EVERY_MS = 60 * 60 * 1000;

interface Copy {
  readonly bytes: number;
  usedAt: number;
}

/** Copies that are kept for the next time, by names that say of what and how they were made. */
export class CopyCache {
  readonly #desk: string;
  readonly #folder: string;
  readonly #most: number;
  /** Null until it is first asked for: a command from a shell seldom shows a photo. */
  #known: Map<string, Copy> | null = null;
  #bytes = 0;
  /** Those being made, so that nobody makes one twice. */
  readonly #making = new Map<string, Promise<unknown>>();

  /** Over `most` bytes those that were not used for longest are thrown away. */
  constructor(desk: string, most = MOST_BYTES) {
    this.#desk = desk;
    this.#folder = join(desk, COPIES_FOLDER);
    this.#most = most;
  }

  get #copies(): Map<string, Copy> {
    if (this.#known !== null) return this.#known;
    this.#known = new Map();
    mkdirSync(this.#folder, { recursive: true });
    for (const name of readdirSync(this.#folder)) this.#find(name, this.#known);
    return this.#known;
  }

  /** Where a copy of that name lies or is to be laid. */
  path(name: string): string {
    return this.#place(nameOn(this.#desk, name));
  }

  #place(own: string): string {
    return join(this.#folder, own);
  }

  /** Whether the copy is there now; it counts as used. */
  async has(name: string): Promise<boolean> {
    await this.#making.get(name)?.catch(() => undefined);
    const own = nameOn(this.#desk, name);
    const copy = this.#copies.get(own);
    if (copy === undefined) return false;
    try {
      await access(this.path(name));
    } catch {
      this.#forget(own, copy);
      return false;
    }
    const now = Date.now();
    if (now - copy.usedAt > NOTED_EVERY_MS) {
      await utimes(this.path(name), new Date(now), new Date(now)).catch(() => undefined);
    }
    copy.usedAt = now;
    return true;
  }

  /** Has a copy made by `work`, unless somebody is at it already, and counts it. */
  async make<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
    const making =
      (this.#making.get(name) as Promise<Result> | undefined) ?? this.#made(name, work);
    return await making;
  }

  #made<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
    const making = work().finally(() => this.#making.delete(name));
    this.#making.set(name, making);
    return making.then(async (result) => {
      await this.count(name);
      return result;
    });
  }

  /** Counts a copy that was laid there, and makes room where it is too much. */
  async count(name: string): Promise<void> {
    const own = nameOn(this.#desk, name);
    const before = this.#copies.get(own);
    if (before !== undefined) this.#forget(own, before);
    const found = await stat(this.#place(own)).catch(() => null);
    if (found === null) return;
    this.#copies.set(own, { bytes: found.size, usedAt: Date.now() });
    this.#bytes += found.size;
    if (this.#bytes > this.#most) await this.#makeRoom();
  }

  async #makeRoom(): Promise<void> {
    const oldestFirst = [...this.#copies].sort(([, one], [, other]) => one.usedAt - other.usedAt);
    for (const [name, copy] of oldestFirst) {
      if (this.#bytes <= this.#most * KEPT) return;
      this.#forget(name, copy);
      await rm(this.#place(name), { force: true });
    }
  }

  /** What a kill left half made is none. */
  #find(name: string, copies: Map<string, Copy>): void {
    if (!/^[\w-]+\.\w{3,4}$/.test(name)) {
      rmSync(this.#place(name), { force: true, recursive: true });
      return;
    }
    const { size, mtimeMs } = statSync(this.#place(name));
    copies.set(name, { bytes: size, usedAt: mtimeMs });
    this.#bytes += size;
  }

  #forget(name: string, { bytes }: Copy): void {
    this.#copies.delete(name);
    this.#bytes -= bytes;
  }
}
