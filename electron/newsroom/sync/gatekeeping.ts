import type { Extension } from "@hocuspocus/server";
import { draftOf } from "../../../shared/newsroom/wire.ts";
import type { Documents } from "../../store/newsroom/documents.ts";
import { type Bucket, createBucket, type Rate } from "../http/rates.ts";
import { errorName, type Log } from "../log.ts";
import { ownStates } from "./awareness.ts";
import { refuse, type SyncConnection, type SyncContext } from "./context.ts";
import { type Judgement, judgeUpdate } from "./judge-update.ts";
import type { Keeper } from "./keeper.ts";

/** A desk that brings all its drafts for the first time goes as fast; more of it waits. */
const MESSAGES: Rate = { burst: 3_000, perSecond: 300 };
const BYTES: Rate = { burst: 64 * 1024 * 1024, perSecond: 8 * 1024 * 1024 };
/** Who is this far ahead is no desk. */
const LONGEST_WAIT_MS = 20_000;

const SET_ASIDE = new Set(["unreadable", "size"]);

interface Deps {
  readonly keeper: Keeper;
  readonly documents: Pick<Documents, "quarantine">;
  readonly clock: () => Date;
  readonly log: Log;
  readonly onRefused: (why: string) => void;
}

/** Looks at every message before anything is done with it. */
export function gatekeeping(deps: Deps): Extension<SyncContext> {
  const { keeper, log } = deps;
  const allowances = createAllowances();

  const judge = (connection: SyncConnection, update: Uint8Array, isWhole: boolean) => {
    const { context, document } = connection;
    const draft = draftOf(document.name);
    if (context.isRefused || draft === null) return;
    const judged = judgeUpdate(document, update, {
      role: context.seat.member.role,
      isNew: keeper.isNew(document),
      isLater: context.hasAnswered || isWhole,
    });
    if (judged.kind === "refused") refuseUpdate(draft, connection, judged, update);
    // It comes again with what it builds on, which this desk is about to send.
    else if (judged.kind === "early") connection.readOnly = true;
    else if (isWhole) context.hasAnswered = true;
  };

  const refuseUpdate = (
    draft: string,
    connection: SyncConnection,
    { why, sentence }: Extract<Judgement, { kind: "refused" }>,
    update: Uint8Array,
  ) => {
    if (SET_ASIDE.has(why)) setAside(draft, connection, why, update);
    log("warn", "update.refused", { draft, member: connection.context.seat.member.id, why });
    deps.onRefused(why);
    refuse(connection, { why, sentence });
  };

  const setAside = (draft: string, { context }: SyncConnection, why: string, bytes: Uint8Array) => {
    const member = context.seat.member.id;
    const at = deps.clock().getTime();
    deps.documents.quarantine({ draft, member, why, at, bytes }).catch((error) => {
      log("error", "update.not-set-aside", { draft, error: errorName(error) });
    });
  };

  return {
    beforeHandleMessage: async ({ connection, context, update }) => {
      const wait = allowances.wait(context, update.length);
      if (wait > LONGEST_WAIT_MS) {
        deps.onRefused("rate");
        refuse(connection, { why: "rate", sentence: TOO_FAST });
      } else if (wait > 0) {
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    },
    beforeSync: async ({ connection, type, payload }) => {
      if (type === STEP_2) judge(connection, payload, true);
      if (type === UPDATE) judge(connection, payload, false);
    },
    afterHandleMessage: async ({ connection, context }) => {
      connection.readOnly = context.isReader || context.isRefused;
    },
    beforeHandleAwareness: async ({ states, connection, document }) => {
      if (connection === undefined) return;
      ownStates(states, connection, document);
    },
  };
}

/** Kinds of messages of the sync, by y-protocols. */
const STEP_2 = 1;
const UPDATE = 2;

/** One allowance a seat, however many documents it has open. */
function createAllowances() {
  const known = new WeakMap<object, { messages: Bucket; bytes: Bucket }>();
  const now = () => performance.now();
  return {
    wait: ({ seat }: SyncContext, bytes: number): number => {
      const one = known.get(seat) ?? {
        messages: createBucket(MESSAGES, now),
        bytes: createBucket(BYTES, now),
      };
      known.set(seat, one);
      return Math.max(one.messages.take(), one.bytes.take(bytes));
    },
  };
}

const TOO_FAST =
  "This desk sends more than the newsroom takes. Everything stays on this desk. Try again in a minute.";
