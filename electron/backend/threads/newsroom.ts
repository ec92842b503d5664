import { parentPort, workerData } from "node:worker_threads";
import { openStore } from "../../store/open-store.ts";
import type { Store } from "../../store/store.ts";
import type { NewsroomOps } from "../newsroom/newsroom-thread.ts";
import { deskAsker } from "../newsroom/sync/desk-asker.ts";
import { entrance } from "../newsroom/sync/entrance.ts";
import { syncRun } from "../newsroom/sync/run.ts";
import { type Answers, answerer } from "./answerer.ts";
import type { Message, ThreadSetup } from "./protocol.ts";

/** The thread that speaks with a newsroom's server; started when a person joins one. */
const { folder, database } = workerData as ThreadSetup;
/** What waits for the server must not hold up the rest. */
const AT_ONCE = 10_000;

const asker = deskAsker((said) =>
  parentPort?.postMessage({
    kind: "notice",
    notice: { kind: "newsroom", said },
  } satisfies Message),
);
let store: Store | null = null;
const read = () => {
  store ??= openStore(database, { readonly: true });
  return store;
};
const { look, join, signIn, signedIn } = entrance();
const sync = syncRun({ folder, read, ask: asker.ask, say: asker.say });

const ops: Answers<NewsroomOps> = {
  "newsroom.look": look,
  "newsroom.join": join,
  "newsroom.signIn": signIn,
  "newsroom.signedIn": signedIn,
  "newsroom.run": sync.run,
  "newsroom.end": sync.end,
  "newsroom.changed": ({ draft, isTheirs }) =>
    sync.tell((engine) => engine.changed(draft, isTheirs)),
  "newsroom.open": ({ drafts }) => sync.tell((engine) => engine.open(drafts)),
  "newsroom.appear": ({ draft, update }) => sync.tell((engine) => engine.appear(draft, update)),
  "newsroom.fetch": ({ draft }) => sync.ask((engine) => engine.fetch(draft)),
  "newsroom.retry": ({ draft }) => sync.ask((engine) => engine.retry(draft)),
  "newsroom.keepAll": ({ on }) => sync.tell((engine) => engine.keepAll(on)),
  "newsroom.answer": asker.answer,
};

answerer(parentPort, AT_ONCE, ops);
