import { uuidv7 } from "uuidv7";
import * as Y from "yjs";
import { randomFrom } from "../../torture/random.ts";
import {
  addComment,
  addWord,
  commentIdsOf,
  deleteWord,
  newArticle,
  setField,
  wordsOf,
} from "../article-of-words.ts";
import { copyOf, join, type ProofDesk, proofDesk } from "../proof-desk.ts";
import { type LossyLink, lossyLink } from "../services/lossy-link.ts";
import type { NewsroomProcess } from "../services/newsroom-process.ts";

export interface World {
  readonly servers: readonly NewsroomProcess[];
  readonly invitation: string;
}

export interface Figures {
  readonly words: number;
  readonly stored: number;
  readonly kills: number;
  readonly cuts: number;
  readonly lostDisks: number;
}

const STEPS = 50;
const RANGE = 2 ** 30;
const DRAFTS = 3;
const DESKS = 4;
const PATIENCE_MS = 60_000;

/**
 * Desks write at once while links are slow, cut and silent, servers are killed and ended, programs are killed
 * and disks are lost of which the newsroom said that it has all. At the end all are equal, with every word
 * once.
 */
export async function converge(world: World, seed: number): Promise<Figures> {
  const { below } = randomFrom(seed);
  const random = () => below(RANGE) / RANGE;
  const links = await Promise.all(world.servers.map(({ port }) => lossyLink(() => port, random)));
  const drafts = Array.from({ length: DRAFTS }, () => uuidv7());
  const begun = new Map(drafts.map((draft) => [draft, newArticle()]));
  const desks: ProofDesk[] = [];
  for (let at = 0; at < DESKS; at += 1) {
    const server = world.servers[at % world.servers.length] as NewsroomProcess;
    const given = await join(server.url, world.invitation, `desk${at}`);
    const link = links[at % links.length] as LossyLink;
    // One desk begins each draft; a document that is seeded twice would hold all twice.
    const begin = (draft: string) =>
      drafts.indexOf(draft) % DESKS === at ? copyOf(begun.get(draft) as Y.Doc) : new Y.Doc();
    desks.push(proofDesk(`http://127.0.0.1:${link.port}`, given, drafts, begin));
  }
  const run = new Run({ world, links, desks, drafts, random, seed });
  try {
    for (let step = 0; step < STEPS; step += 1) await run.step();
    return await run.finish();
  } finally {
    for (const desk of desks) desk.close();
    await Promise.all(links.map((link) => link.stop()));
  }
}

interface Given {
  readonly world: World;
  readonly links: readonly LossyLink[];
  readonly desks: readonly ProofDesk[];
  readonly drafts: readonly string[];
  readonly random: () => number;
  readonly seed: number;
}

class Run {
  private readonly written = new Set<string>();
  private readonly deleted = new Set<string>();
  private readonly comments = new Set<string>();
  private readonly figures = { words: 0, stored: 0, kills: 0, cuts: 0, lostDisks: 0 };

  private readonly world: World;
  private readonly links: readonly LossyLink[];
  private readonly desks: readonly ProofDesk[];
  private readonly drafts: readonly string[];
  private readonly random: () => number;
  private readonly seed: number;

  constructor(given: Given) {
    ({ world: this.world, links: this.links, desks: this.desks } = given);
    ({ drafts: this.drafts, random: this.random, seed: this.seed } = given);
  }

  async step(): Promise<void> {
    const [desk, draft] = [this.one(this.desks), this.one(this.drafts)];
    const chance = this.random();
    if (chance < 0.55) this.write(desk, draft);
    else if (chance < 0.7) await this.storeAndPerhapsLose(desk, draft);
    else if (chance < 0.76) desk.restart();
    else if (chance < 0.84) this.disturb(this.one(this.links));
    else if (chance < 0.9) await this.endServer();
    else await pause(this.random() * 300);
    await pause(this.random() * 30);
  }

  private write(desk: ProofDesk, draft: string): void {
    const doc = desk.doc(draft);
    // What has not come yet cannot be written in: a desk does not show it.
    if (doc.store.clients.size === 0) return;
    for (let at = 0; at < 3; at += 1) {
      const number = this.written.size;
      const word = `w${this.seed % 1000}x${number}`;
      this.written.add(word);
      this.figures.words += 1;
      doc.transact(() => addWord(doc, word, this.random));
    }
    if (this.random() < 0.2) this.deleteOne(doc);
    if (this.random() < 0.2) setField(doc, `slug${this.written.size}`);
    if (this.random() < 0.2) {
      const id = `${draft} ${this.comments.size}`;
      this.comments.add(id);
      addComment(doc, id);
    }
  }

  private deleteOne(doc: Y.Doc): void {
    const words = wordsOf(doc);
    const word = words[Math.floor(this.random() * words.length)];
    if (word !== undefined && deleteWord(doc, word)) this.deleted.add(word);
  }

  private async storeAndPerhapsLose(desk: ProofDesk, draft: string): Promise<void> {
    const doc = desk.doc(draft);
    const before = Y.encodeStateVector(doc);
    const revision = await desk.stored(draft, 1_000);
    if (revision === null) return;
    this.figures.stored += 1;
    // Only what was there when it asked was answered for.
    const isSame = Buffer.compare(before, Y.encodeStateVector(doc)) === 0;
    if (!isSame || this.random() < 0.5) return;
    this.figures.lostDisks += 1;
    if (this.random() < 0.5) await this.endServer();
    desk.loseDisk(draft);
  }

  private disturb(link: LossyLink): void {
    this.figures.cuts += 1;
    const chance = this.random();
    if (chance < 0.4) link.cut();
    else if (chance < 0.7) link.delay(this.random() * 120);
    else if (chance < 0.85) {
      link.silence(true);
      setTimeout(() => link.silence(false), this.random() * 500);
    } else {
      link.close(true);
      link.cut();
      setTimeout(() => link.close(false), this.random() * 600);
    }
  }

  private async endServer(): Promise<void> {
    this.figures.kills += 1;
    const server = this.one(this.world.servers);
    await server.end(this.random() < 0.7 ? "SIGKILL" : "SIGTERM");
    await server.start();
  }

  async finish(): Promise<Figures> {
    for (const link of this.links) {
      link.delay(0);
      link.close(false);
    }
    await pause(700);
    const end = Date.now() + PATIENCE_MS;
    let wrong = "";
    do {
      wrong = this.difference();
      if (wrong === "") break;
      await pause(100);
    } while (Date.now() < end);
    if (wrong !== "") throw new Error(`Not equal after ${PATIENCE_MS} ms: ${wrong}`);
    this.judge();
    await this.readAgain();
    return this.figures;
  }

  private difference(): string {
    for (const draft of this.drafts) {
      const [first, ...others] = this.desks.map((desk) => fingerprint(desk.doc(draft)));
      const at = others.findIndex((one) => one !== first);
      if (at !== -1) return `${this.desks[at + 1]?.name} differs from the first in ${draft}`;
    }
    return "";
  }

  /** Every word once, and none that was deleted. */
  private judge(): void {
    const found = this.drafts.flatMap((draft) => wordsOf((this.desks[0] as ProofDesk).doc(draft)));
    const twice = found.filter((word, at) => found.indexOf(word) !== at);
    if (twice.length > 0) throw new Error(`Doubled: ${twice.join(" ")}`);
    const lost = [...this.written].filter(
      (word) => !this.deleted.has(word) && !found.includes(word),
    );
    if (lost.length > 0) throw new Error(`Lost: ${lost.join(" ")}`);
    const back = found.filter((word) => this.deleted.has(word));
    if (back.length > 0) throw new Error(`Came back: ${back.join(" ")}`);
    const threads = this.drafts.flatMap((draft) =>
      commentIdsOf((this.desks[0] as ProofDesk).doc(draft)),
    );
    if (threads.length !== this.comments.size) throw new Error("A comment is lost or doubled.");
  }

  /** What a new desk gets after every server was ended is the same. */
  private async readAgain(): Promise<void> {
    for (const server of this.world.servers) {
      await server.end("SIGTERM");
      await server.start();
    }
    const server = this.one(this.world.servers);
    const given = await join(server.url, this.world.invitation, "late");
    const late = proofDesk(server.url, given, this.drafts, () => new Y.Doc());
    try {
      for (const draft of this.drafts) {
        const wanted = fingerprint((this.desks[0] as ProofDesk).doc(draft));
        const end = Date.now() + PATIENCE_MS;
        while (fingerprint(late.doc(draft)) !== wanted) {
          if (Date.now() > end) throw new Error(`A new desk gets another ${draft}.`);
          await pause(50);
        }
      }
    } finally {
      late.close();
    }
  }

  private one<Thing>(things: readonly Thing[]): Thing {
    return things[Math.floor(this.random() * things.length)] as Thing;
  }
}

function fingerprint(doc: Y.Doc): string {
  return Buffer.from(Y.encodeSnapshot(Y.snapshot(doc))).toString("base64");
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
