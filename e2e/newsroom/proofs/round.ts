import { V7Generator } from "uuidv7";
import * as Y from "yjs";
import { randomFrom } from "../../torture/random.ts";
import {
  addComment,
  addWord,
  deleteWord,
  newArticle,
  setField,
  wordsOf,
} from "../article-of-words.ts";
import { copyOf, join, type ProofDesk, proofDesk } from "../proof-desk.ts";
import { type LinkCounts, type LossyLink, lossyLink } from "../services/lossy-link.ts";
import type { NewsroomProcess } from "../services/newsroom-process.ts";
import { fingerprint, type Written, wrongIn } from "./judge.ts";
import { calm, disturb } from "./trouble.ts";
import { oneOf, pause, type World } from "./world.ts";

export type Figures = Readonly<Record<string, number>>;

const STEPS = 50;
const RANGE = 2 ** 30;
const DRAFTS = 3;
const DESKS = 4;
/** Two desks share one, so that what goes wrong there hits both. */
const LINKS = 3;
const PATIENCE_MS = 60_000;
const STORED_MS = 2_000;
/** How far off the clock of somebody's machine is. */
const DESK_SKEW_MS = 400 * 86_400_000;

/** How likely it is at a step that a server is ended, and that it is together with the only copy of something. */
export interface Violence {
  readonly end: number;
  readonly onlyCopy: number;
}

interface Way {
  readonly server: NewsroomProcess;
  readonly link: LossyLink;
}

interface Given {
  readonly world: World;
  /** Each desk's, by its place; two share the first. */
  readonly ways: readonly Way[];
  readonly links: readonly LossyLink[];
  readonly desks: readonly ProofDesk[];
  readonly drafts: readonly string[];
  readonly random: () => number;
  readonly violence: Violence;
  readonly seed: number;
}

/** Some desks at a few drafts of their own. */
export async function openRound(world: World, seed: number, violence: Violence): Promise<Round> {
  const { below } = randomFrom(seed);
  const random = () => below(RANGE) / RANGE;
  const drafts = Array.from({ length: DRAFTS }, () => idByClockOff(random));
  const begun = new Map(drafts.map((draft) => [draft, newArticle()]));
  const reaching = Array.from({ length: LINKS }, async (_, at): Promise<Way> => {
    const server = world.servers[at % world.servers.length] as NewsroomProcess;
    return { server, link: await lossyLink(() => server.port, random) };
  });
  const ways = await Promise.all(reaching);
  const desks: ProofDesk[] = [];
  for (let at = 0; at < DESKS; at += 1) {
    const { server, link } = ways[at % LINKS] as Way;
    const given = await join(server.url, world.invitation, `desk${at}`);
    // One desk begins each draft; a document that is seeded twice would hold all twice.
    const begin = (draft: string) =>
      drafts.indexOf(draft) % DESKS === at ? copyOf(begun.get(draft) as Y.Doc) : new Y.Doc();
    desks.push(proofDesk(`http://127.0.0.1:${link.port}`, given, drafts, begin));
  }
  const links = ways.map(({ link }) => link);
  return new Round({ world, ways, links, desks, drafts, random, violence, seed });
}

export class Round {
  readonly #given: Given;
  readonly #written: Written = { words: new Set(), deleted: new Set(), comments: new Set() };
  readonly #figures = { words: 0, stored: 0, ends: 0, lostDisks: 0, onlyCopies: 0 };

  constructor(given: Given) {
    this.#given = given;
  }

  /** All that goes wrong. */
  async run(): Promise<void> {
    const { world, desks, drafts, random } = this.#given;
    // Now and then things go wrong before anything was shared.
    if (random() < 0.8) await within(() => difference(desks, drafts));
    const before = world.ended();
    for (let step = 0; step < STEPS; step += 1) await this.#step();
    this.#figures.ends = world.ended() - before;
  }

  /** Nothing goes wrong any more: all must become equal. */
  async settle(): Promise<void> {
    const { links, desks, drafts } = this.#given;
    await calm(links);
    await within(() => difference(desks, drafts));
    const wrong = wrongIn(this.#docs(), this.#written);
    if (wrong !== "") throw new Error(wrong);
  }

  /** What a new desk gets is the same. */
  async readAgain(): Promise<void> {
    const { world, random, drafts, desks } = this.#given;
    const server = oneOf(world.servers, random);
    const given = await join(server.url, world.invitation, "late");
    const late = proofDesk(server.url, given, drafts, () => new Y.Doc());
    try {
      await within(() => difference([desks[0] as ProofDesk, late], drafts));
    } finally {
      late.close();
    }
  }

  figures(): Figures {
    const sum: Record<string, number> = { ...this.#figures };
    for (const { counts } of this.#given.links) {
      for (const name of Object.keys(counts) as (keyof LinkCounts)[]) {
        sum[name] = (sum[name] ?? 0) + counts[name];
      }
    }
    return sum;
  }

  async close(): Promise<void> {
    for (const desk of this.#given.desks) desk.close();
    await Promise.all(this.#given.links.map((link) => link.stop()));
  }

  async #step(): Promise<void> {
    const { random, desks, drafts, links, violence, world } = this.#given;
    const [desk, draft] = [oneOf(desks, random), oneOf(drafts, random)];
    const chance = random();
    if (chance < 0.5) this.#write(desk, draft);
    else if (chance < 0.68) await this.#storeAndPerhapsLose(desk, draft);
    else if (chance < 0.74) desk.restart();
    else if (chance < 0.84) disturb(oneOf(links, random), random);
    else if (chance < 0.9) await pause(random() * 300);
    if (random() < violence.end) await world.endOne(random);
    if (random() < violence.onlyCopy) await this.#loseOnlyCopy(draft);
    await pause(random() * 30);
  }

  #write(desk: ProofDesk, draft: string): void {
    const { random, seed } = this.#given;
    const { words, comments } = this.#written;
    const doc = desk.doc(draft);
    // What has not come yet cannot be written in: a desk does not show it.
    if (doc.store.clients.size === 0) return;
    for (let at = 0; at < 3; at += 1) {
      const word = `w${seed % 1000}x${words.size}`;
      words.add(word);
      this.#figures.words += 1;
      doc.transact(() => addWord(doc, word, random));
    }
    if (random() < 0.2) this.#deleteOne(doc);
    if (random() < 0.2) setField(doc, `slug${words.size}`);
    if (random() < 0.2) {
      const id = `${draft} ${comments.size}`;
      comments.add(id);
      addComment(doc, id);
    }
  }

  #deleteOne(doc: Y.Doc): void {
    const words = wordsOf(doc);
    const word = words[Math.floor(this.#given.random() * words.length)];
    if (word !== undefined && deleteWord(doc, word)) this.#written.deleted.add(word);
  }

  async #storeAndPerhapsLose(desk: ProofDesk, draft: string): Promise<void> {
    const { random } = this.#given;
    if (!(await this.#isStored(desk, draft)) || random() < 0.5) return;
    this.#figures.lostDisks += 1;
    desk.loseDisk(draft);
  }

  /**
   * What only one desk has and the server said that it has is written while nobody else is heard; then the
   * desk's disk is lost in the moment in which the server is killed.
   */
  async #loseOnlyCopy(draft: string): Promise<void> {
    const { ways, desks, world, random } = this.#given;
    const at = 1 + Math.floor(random() * (LINKS - 1));
    const [desk, way] = [desks[at] as ProofDesk, ways[at] as Way];
    const others = this.#given.links.filter((link) => link !== way.link);
    for (const link of others) link.silence(true);
    this.#write(desk, draft);
    let isStored = await this.#isStored(desk, draft);
    // It may just be coming back.
    for (let tries = 0; tries < 4 && !isStored; tries += 1) {
      await pause(400);
      isStored = await this.#isStored(desk, draft);
    }
    if (isStored) {
      this.#figures.onlyCopies += 1;
      const killed = world.kill(way.server, random);
      desk.loseDisk(draft);
      await killed;
    }
    for (const link of others) link.silence(false);
  }

  /** Whether the server says that it has all that this desk has now. */
  async #isStored(desk: ProofDesk, draft: string): Promise<boolean> {
    const doc = desk.doc(draft);
    const before = Y.encodeStateVector(doc);
    const revision = await desk.stored(draft, STORED_MS);
    if (revision === null) return false;
    this.#figures.stored += 1;
    // Only what was there when it asked was answered for.
    return Buffer.compare(before, Y.encodeStateVector(doc)) === 0;
  }

  #docs(): Y.Doc[] {
    const { desks, drafts } = this.#given;
    return drafts.map((draft) => (desks[0] as ProofDesk).doc(draft));
  }
}

/** The empty text where all have the same. */
function difference(desks: readonly ProofDesk[], drafts: readonly string[]): string {
  for (const draft of drafts) {
    const [first, ...others] = desks.map((desk) => fingerprint(desk.doc(draft)));
    const at = others.findIndex((one) => one !== first);
    if (at !== -1) return `${desks[at + 1]?.name} differs from the first in ${draft}`;
  }
  return "";
}

async function within(wrong: () => string): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  for (let now = wrong(); now !== ""; now = wrong()) {
    if (Date.now() > end) throw new Error(`Not equal after ${PATIENCE_MS} ms: ${now}`);
    await pause(100);
  }
}

/** Ids of drafts begin with the time of the machine that made them. */
function idByClockOff(random: () => number): string {
  const now = Date.now() + (2 * random() - 1) * DESK_SKEW_MS;
  return new V7Generator().generateOrResetWithTs(Math.round(now)).toString();
}
