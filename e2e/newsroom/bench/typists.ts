import { HocuspocusProvider, HocuspocusProviderWebsocket } from "@hocuspocus/provider";
import * as Y from "yjs";
import { bodyOf, metaOf } from "../../../shared/article/ydoc/roots.ts";
import { draftPath } from "../../../shared/newsroom/lanes.ts";
import { documentOf } from "../../../shared/newsroom/wire.ts";
import { join } from "../proof-desk.ts";

interface Setting {
  readonly urls: readonly string[];
  readonly lanes: number;
  readonly invitation: string;
  readonly clients: number;
  readonly drafts: readonly string[];
  /** A second, of each who types. */
  readonly keys: number;
  readonly begin: () => Y.Doc;
}

export interface Typed {
  readonly keysTyped: number;
  readonly seenP50: number;
  readonly seenP95: number;
  readonly seenP99: number;
  readonly storedP95: number;
}

export interface Typists {
  ready(): Promise<void>;
  type(seconds: number): Promise<Typed>;
}

interface Typist {
  readonly doc: Y.Doc;
  readonly provider: HocuspocusProvider;
}

/** How often a desk asks whether all is stored, while somebody types. */
const STORED_MS = 1_000;
const TOGETHER = 20;
const SETTLE_MS = 12_000;

/**
 * Each client has one draft open, several clients a draft. All but the first of a draft look for the keys of
 * the others: the time is that from the change here until it is applied there.
 */
export async function startTypists(setting: Setting): Promise<Typists> {
  const { urls, invitation, clients, drafts } = setting;
  const sent = new Map<string, number>();
  const seen: number[] = [];
  const stored: number[] = [];
  const typists: Typist[] = [];
  for (let at = 0; at < clients; at += TOGETHER) {
    const some = Array.from({ length: Math.min(TOGETHER, clients - at) }, (_, more) => at + more);
    typists.push(...(await Promise.all(some.map(begin))));
  }

  async function begin(number: number): Promise<Typist> {
    const url = urls[number % urls.length] as string;
    const draft = drafts[Math.floor(number / urls.length) % drafts.length] as string;
    const given = await join(url, invitation, `typist${number}`);
    const isFirst = number % urls.length === 0 && number / urls.length < drafts.length;
    const doc = isFirst ? setting.begin() : new Y.Doc();
    const socket = new HocuspocusProviderWebsocket({
      url: url.replace("http", "ws") + draftPath(draft, setting.lanes),
      WebSocketPolyfill: globalThis.WebSocket,
    });
    const provider = new HocuspocusProvider({
      ...{ websocketProvider: socket, document: doc, token: given.access },
      ...{ name: documentOf(draft), sessionAwareness: true },
      onStateless: ({ payload }) => {
        const told = JSON.parse(payload) as { kind: string; number: number };
        if (told.kind === "stored") stored.push(performance.now() - told.number / 1000);
      },
    });
    provider.attach();
    metaOf(doc).observe(({ keysChanged, transaction }) => {
      if (transaction.local || !keysChanged.has("kicker")) return;
      const since = sent.get(String(metaOf(doc).get("kicker")));
      if (since !== undefined) seen.push(performance.now() - since);
    });
    return { doc, provider };
  }

  return {
    ready: async () => {
      const end = Date.now() + 120_000;
      while (!typists.every(({ doc }) => bodyOf(doc).length > 0)) {
        if (Date.now() > end) throw new Error("Not every typist got its draft.");
        await pause(100);
      }
    },
    type: async (seconds) => {
      const texts = typists.map(({ doc }) => newParagraph(doc));
      // All begin at once here, as nobody does: what that takes is over before keys are counted.
      await pause(SETTLE_MS);
      for (const list of [seen, stored]) list.length = 0;
      let count = 0;
      const timers = typists.map(({ doc, provider }, number) => {
        const text = texts[number] as Y.XmlText;
        const key = () => {
          count += 1;
          const name = `${number} ${count}`;
          doc.transact(() => {
            text.insert(text.length, "a");
            // Every second is looked for, so that looking costs little.
            if (count % 2 === 0) {
              sent.set(name, performance.now());
              metaOf(doc).set("kicker", name);
            }
          });
        };
        const ask = () => {
          const number = Math.round(performance.now() * 1000);
          provider.sendStateless(JSON.stringify({ kind: "stored", number }));
        };
        const first = Math.random() * 1000;
        return [spread(key, 1000 / setting.keys, first), spread(ask, STORED_MS, first)];
      });
      await pause(seconds * 1000);
      for (const stop of timers.flat()) stop();
      return {
        keysTyped: count,
        seenP50: at(seen, 0.5),
        seenP95: at(seen, 0.95),
        seenP99: at(seen, 0.99),
        storedP95: at(stored, 0.95),
      };
    },
  };
}

function newParagraph(doc: Y.Doc): Y.XmlText {
  const text = new Y.XmlText();
  const block = new Y.XmlElement("paragraph");
  block.insert(0, [text]);
  bodyOf(doc).push([block]);
  return text;
}

function spread(work: () => void, every: number, first: number): () => void {
  let timer: NodeJS.Timeout;
  const run = () => {
    work();
    timer = setTimeout(run, every);
  };
  timer = setTimeout(run, first);
  return () => clearTimeout(timer);
}

function at(list: readonly number[], share: number): number {
  const sorted = [...list].sort((a, b) => a - b);
  return Math.round((sorted[Math.floor(sorted.length * share)] ?? Number.NaN) * 10) / 10;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
