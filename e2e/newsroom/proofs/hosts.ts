import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { DraftId } from "../../../shared/contract/ids.ts";
import type { DeskClient } from "../../../shared/contract/index.ts";
import { randomFrom } from "../../torture/random.ts";
import { placeIn, wordsIn } from "../article-of-words.ts";
import {
  type DeskProcess,
  deskProcess,
  emptyDraft,
  textOf,
  writeIn,
} from "../services/desk-process.ts";
import { type LossyLink, lossyLink } from "../services/lossy-link.ts";
import type { NewsroomProcess } from "../services/newsroom-process.ts";
import type { Figures } from "./round.ts";
import { calm, disturb } from "./trouble.ts";
import { oneOf, pause, type World } from "./world.ts";

const RANGE = 2 ** 30;
const STEPS = 40;
const DRAFTS = 3;
const NAMES = ["Ines", "Omar", "Rita"];
const HOUR_MS = 3_600_000;
const PATIENCE_MS = 180_000;

interface Given {
  readonly world: World;
  readonly desks: readonly DeskProcess[];
  readonly links: readonly LossyLink[];
  readonly drafts: readonly DraftId[];
  readonly random: () => number;
}

/**
 * Desks as people run them write at once, each by a clock of its own that is hours or days off, while they
 * are killed, their links fail, and the server is killed. At the end all have the same, with every word once that
 * a desk said it has, every version once, and nothing damaged; a desk that joins then gets all of it.
 */
export async function hosts(world: World, seed: number): Promise<Figures> {
  const { below } = randomFrom(seed);
  const random = () => below(RANGE) / RANGE;
  const folder = mkdtempSync(path.join(os.tmpdir(), "stet-desks-"));
  const ending: (() => Promise<unknown>)[] = [];
  const opened = async (name: string) => {
    const desk = await deskProcess(path.join(folder, name), name, clockOff(random));
    ending.push(() => desk.stop());
    return desk;
  };
  const server = world.servers[0] as NewsroomProcess;
  const joins = (desk: DeskProcess, address: string) =>
    desk.client().newsroom.join({ address, invitation: world.invitation });
  try {
    const links: LossyLink[] = [];
    const desks: DeskProcess[] = [];
    for (const name of NAMES) {
      const link = await lossyLink(() => server.port, random);
      ending.push(() => link.stop());
      const desk = await opened(name);
      await joins(desk, `http://127.0.0.1:${link.port}`);
      links.push(link);
      desks.push(desk);
    }
    const drafts: DraftId[] = [];
    for (let at = 0; at < DRAFTS; at += 1) {
      drafts.push(await emptyDraft((desks[at % desks.length] as DeskProcess).client()));
    }
    await allInStep(desks, drafts);
    const round = new HostsRound({ world, desks, links, drafts, random });
    for (let step = 0; step < STEPS; step += 1) await round.step();
    await calm(links);
    const late = await opened("Late");
    await joins(late, server.url);
    const all = [...desks, late];
    await allInStep(all, drafts);
    await round.judge(all);
    return { ...round.figures, ended: world.ended() };
  } finally {
    for (const end of ending.reverse()) await end();
    rmSync(folder, { recursive: true, force: true });
  }
}

class HostsRound {
  readonly figures = { words: 0, versions: 0, desksKilled: 0, unanswered: 0, troubles: 0 };
  readonly #given: Given;
  readonly #said = new Set<string>();
  /** The desk was killed before it answered. */
  readonly #perhaps = new Set<string>();
  readonly #versions = new Map<DraftId, Set<string>>();

  constructor(given: Given) {
    this.#given = given;
  }

  async step(): Promise<void> {
    const { random, desks, drafts, links, world } = this.#given;
    const [desk, draft] = [oneOf(desks, random), oneOf(drafts, random)];
    const chance = random();
    if (chance < 0.6) await this.#write(desk.client(), draft);
    else if (chance < 0.7) await this.#keepVersion(desk.client(), draft);
    else if (chance < 0.78) await this.#killWhileWriting(desk, draft);
    else if (chance < 0.84) await world.endOne(random);
    else if (chance < 0.95) {
      this.figures.troubles += 1;
      disturb(oneOf(links, random), random);
    }
    await pause(random() * 200);
  }

  async #write(client: DeskClient, draft: DraftId): Promise<void> {
    const word = this.#newWord();
    await this.#insert(client, draft, word);
    this.#said.add(word);
  }

  #insert(client: DeskClient, draft: DraftId, word: string): Promise<void> {
    const { random } = this.#given;
    return writeIn(client, draft, (text) => {
      text.insert(placeIn(text.toString(), random), ` ${word} `);
    });
  }

  #newWord(): string {
    this.figures.words += 1;
    return `w1x${this.figures.words}`;
  }

  async #keepVersion(client: DeskClient, draft: DraftId): Promise<void> {
    this.figures.versions += 1;
    const name = `State ${this.figures.versions}`;
    await client.versions.save({ draft, name, note: null });
    this.#versions.set(draft, (this.#versions.get(draft) ?? new Set()).add(name));
  }

  async #killWhileWriting(desk: DeskProcess, draft: DraftId): Promise<void> {
    const { random } = this.#given;
    const word = this.#newWord();
    this.#perhaps.add(word);
    const writing = this.#insert(desk.client(), draft, word).then(
      () => this.#said.add(word),
      () => {
        this.figures.unanswered += 1;
      },
    );
    await pause(random() * 40);
    this.figures.desksKilled += 1;
    await desk.killed(clockOff(random));
    await writing;
  }

  async judge(desks: readonly DeskProcess[]): Promise<void> {
    for (const desk of desks) {
      const client = desk.client();
      const texts = await Promise.all(this.#given.drafts.map((draft) => textOf(client, draft)));
      const wrong = this.#wrongIn(texts.flatMap(wordsIn));
      if (wrong !== "") throw new Error(wrong);
      for (const [draft, names] of this.#versions) {
        const kept = (await client.versions.list({ draft })).map(({ name }) => name);
        const named = kept.filter((name) => name !== null && names.has(name));
        if (named.length !== names.size)
          throw new Error(`Versions of ${draft}: ${named.join(", ")}`);
      }
      const { problems } = await client.desk.verify({});
      if (problems.length > 0) throw new Error(`Damaged: ${JSON.stringify(problems)}`);
    }
  }

  #wrongIn(found: readonly string[]): string {
    const seen = new Set(found);
    const twice = found.filter((word, at) => found.indexOf(word) !== at);
    if (twice.length > 0) return `Doubled: ${twice.join(" ")}`;
    const lost = [...this.#said].filter((word) => !seen.has(word));
    if (lost.length > 0) return `Lost: ${lost.join(" ")}`;
    const strange = found.filter((word) => !this.#said.has(word) && !this.#perhaps.has(word));
    return strange.length > 0 ? `Written by nobody: ${strange.join(" ")}` : "";
  }
}

/** Every desk has these drafts, says of all that they are in step, and shows the same. */
async function allInStep(desks: readonly DeskProcess[], drafts: readonly DraftId[]): Promise<void> {
  for (const desk of desks) await desk.client().newsroom.keepAll({ on: true });
  const until = Date.now() + PATIENCE_MS;
  for (let wrong = "?"; wrong !== ""; ) {
    wrong = await notInStep(desks, drafts);
    if (wrong === "") return;
    if (Date.now() > until) throw new Error(`Not in step after ${PATIENCE_MS} ms: ${wrong}`);
    await pause(250);
  }
}

async function notInStep(
  desks: readonly DeskProcess[],
  drafts: readonly DraftId[],
): Promise<string> {
  const texts = new Set<string>();
  for (const [at, desk] of desks.entries()) {
    const client = desk.client();
    const rows = await client.drafts.list({});
    const steps = drafts.map((draft) => rows.find(({ id }) => id === draft)?.step?.kind ?? "none");
    if (steps.some((step) => step !== "inStep")) return `desk ${at}: ${steps.join(", ")}`;
    const own = await Promise.all(drafts.map((draft) => textOf(client, draft)));
    texts.add(own.join("\n"));
  }
  return texts.size === 1 ? "" : "they show different words";
}

/** Some hours or some days, ahead or behind. */
function clockOff(random: () => number): number {
  const most = random() < 0.5 ? 12 * HOUR_MS : 20 * 24 * HOUR_MS;
  return (2 * random() - 1) * most;
}
