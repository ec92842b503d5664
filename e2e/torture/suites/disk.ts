import { mkdir } from "node:fs/promises";
import path from "node:path";
import { Problem } from "../../../shared/contract/problem.ts";
import { checkWhole, checkWritten } from "../desk/check-desk.ts";
import { pictureIn } from "../desk/picture-in.ts";
import { beginOn, type Writer } from "../desk/writer.ts";
import { type Disk, type DiskOrder, layDisk, noDisk, removeLibrary } from "../disk/lay-disk.ts";
import type { TorturedHost } from "../host/tortured-host.ts";
import { readyHost } from "../host/with-host.ts";
import type { Suite } from "../suite.ts";

const FOR_EVER = 1_000_000;

/** Each is tried with the n-th operation, n rising from round to round. */
const WAYS: readonly Omit<DiskOrder, "first">[] = [
  { operations: "wsto", count: FOR_EVER, how: "ENOSPC" },
  { operations: "w", count: 1, how: "ENOSPC" },
  { operations: "wsto", count: FOR_EVER, how: "EIO" },
  { operations: "s", count: 1, how: "EIO" },
  { operations: "wto", count: FOR_EVER, how: "EROFS" },
  { operations: "w", count: 1, how: "EIO" },
  { operations: "w", count: 3, how: "short" },
  { operations: "w", count: 1, how: "torn" },
  { operations: "wst", count: 1, how: "kill" },
  { operations: "s", count: 2, how: "slow" },
];

/** Who writes must know within this that it is not saved. */
const ALERT_MS = 1000;
const CATCHES_UP_MS = 5000;

/** A scripted session on a disk whose n-th operation goes wrong. */
export const disk: Suite = {
  name: "disk",
  holds:
    "Whatever the disk refuses, nothing is called saved that is not, and all of it is saved once the disk is good.",
  rounds: WAYS.length * 25,
  hindrance: noDisk,
  run: async ({ folder, number, random }) => {
    const way = WAYS[number % WAYS.length];
    if (way === undefined) throw new RangeError("There is no way for a disk to fail.");
    const desk = path.join(folder, "desk");
    await mkdir(path.join(folder, "out"));
    const laid = layDisk(desk, folder);
    const host = await readyHost(desk, laid.environment);
    const session = new Session(host, folder);
    const writer = await session.begin();
    laid.fail({ ...way, first: 1 + Math.floor(number / WAYS.length) });
    await session.work(writer);
    await mended(laid, host, writer, session);
    if (random.below(2) === 0) await host.stop();
    else await host.kill();
    checkWritten(desk, writer);
    await checkWhole(desk);
    return session.figures();
  },
  end: async () => removeLibrary(),
};

/** The disk is good again: what was refused is taken, without a new start. */
async function mended(disk: Disk, host: TorturedHost, writer: Writer, session: Session) {
  disk.mend();
  if (session.killed) return;
  const from = Date.now();
  await writer.goOn(host.client);
  await writer.type("And on. ");
  const took = Date.now() - from;
  if (took > CATCHES_UP_MS) throw new Error(`It caught up after ${took} ms only.`);
}

/** What somebody does while the disk fails. */
class Session {
  readonly #host: TorturedHost;
  readonly #folder: string;
  #refused = 0;
  #slowest = 0;
  killed = false;

  constructor(host: TorturedHost, folder: string) {
    this.#host = host;
    this.#folder = folder;
    void host.ended.then((signal) => {
      this.killed = signal === "SIGKILL";
    });
  }

  async begin(): Promise<Writer> {
    const writer = await beginOn(this.#host.client);
    for (let word = 0; word < 5; word += 1) await writer.type(`b${word} `);
    return writer;
  }

  async work(writer: Writer): Promise<void> {
    const { client } = this.#host;
    const { draft } = writer;
    const out = path.join(this.#folder, "out");
    const picture = await pictureIn(this.#folder, "quay.jpg", "Lea Brandt");
    const type = (words: string) => () => this.#timed(() => this.#type(writer, words));
    const deeds = [
      type("t1 "),
      type("t2 "),
      () => client.versions.save({ draft, name: "On a bad disk", note: null }),
      () => client.photos.add({ file: picture }),
      type("t3 "),
      () => client.bundles.write({ draft, path: path.join(out, "tide.stet") }),
      () => client.backups.make(),
      () => client.drafts.create(),
      type("t4 "),
    ];
    for (const deed of deeds) {
      if (this.killed) return;
      await this.#attempt(deed);
    }
  }

  figures(): Readonly<Record<string, number>> {
    return { refusals: this.#refused, "max ms to a refusal": this.#slowest };
  }

  async #timed(work: () => Promise<void>): Promise<void> {
    const from = Date.now();
    try {
      await work();
    } catch (error) {
      const took = Date.now() - from;
      this.#slowest = Math.max(this.#slowest, took);
      if (took > ALERT_MS && !this.killed) throw new Error(`A refusal took ${took} ms.`);
      throw error;
    }
  }

  /** As a window does: what was not taken is sent first. */
  async #type(writer: Writer, words: string): Promise<void> {
    if (writer.underWay !== null) await writer.goOn(this.#host.client);
    await writer.type(words);
  }

  async #attempt(deed: () => Promise<unknown>): Promise<void> {
    const lost = this.#host.ended.then(() => new Error("The host is gone."));
    const refusal = await Promise.race([
      deed().then(
        () => null,
        (error: unknown) => error,
      ),
      lost,
    ]);
    if (refusal === null || (await this.#isGone())) return;
    this.#refused += 1;
    if (!(refusal instanceof Problem)) throw refusal;
    if (!SAFE.test(refusal.message))
      throw new Error(`It does not say what is safe: ${refusal.message}`);
  }

  /** A lost connection is told before the end of the process is. */
  async #isGone(): Promise<boolean> {
    const soon = new Promise<"stands">((resolve) => setTimeout(resolve, 50, "stands"));
    return (await Promise.race([this.#host.ended, soon])) !== "stands";
  }
}

const SAFE =
  /safe|as (?:it was|they were)|nothing (?:was|is) (?:changed|written|kept|lost)|is kept|left as/i;
