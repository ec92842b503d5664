import { Problem } from "../../../shared/contract/problem.ts";
import { reach } from "../../store/fault-points.ts";
import type { Store } from "../../store/store.ts";
import type { OpenDrafts } from "../drafts/open-drafts.ts";
import { faultOf, type Message, type Notice, type Request } from "./protocol.ts";
import type { WritingDesk } from "./thread-desk.ts";

type Write = (desk: WritingDesk, input: never) => unknown;

interface QueueParts {
  readonly folder: string;
  readonly store: Store;
  readonly drafts: OpenDrafts;
  readonly device: number;
  readonly ops: Readonly<Record<string, Write>>;
  readonly post: (message: Message) => void;
}

export interface WriteQueue {
  push(request: Request): void;
  /** Commits everything pushed so far, in its order, and answers each after its commit. */
  drain(): void;
}

const SHARED = "drafts.append";

type Outcome = Extract<Message, { kind: "done" | "failed" }>;

/**
 * Group commit: appends that arrived while the last commit ran share the next transaction; every
 * other write is a transaction of its own. A failed commit fails all that shared it.
 */
export function createWriteQueue(parts: QueueParts): WriteQueue {
  const { store, drafts, ops, post } = parts;
  let waiting: Request[] = [];
  let notices: Notice[] = [];
  const desk: WritingDesk = {
    folder: parts.folder,
    store,
    drafts,
    device: parts.device,
    tell: (notice) => notices.push(notice),
  };

  const run = ({ id, name, input }: Request): Outcome => {
    const op = ops[name];
    if (op === undefined) throw new RangeError(`The writer knows no ${name}.`);
    return { kind: "done", id, output: op(desk, input as never) };
  };
  const runOneOfMany = (request: Request): Outcome => {
    try {
      return run(request);
    } catch (error) {
      // Only what is wrong with this append alone spares the ones beside it.
      if (!(error instanceof Problem)) throw error;
      return { kind: "failed", id: request.id, fault: faultOf(error) };
    }
  };
  const commit = (requests: readonly Request[], work: (request: Request) => Outcome) => {
    notices = [];
    const [{ name } = { name: "" }] = requests;
    const outcomes = attempt(() => {
      reach("write.begun", name);
      return store.transaction(() => {
        const done = requests.map(work);
        reach("write.written", name);
        return done;
      });
    });
    if (outcomes instanceof Failure) {
      drafts.forgetAll();
      const fault = faultOf(outcomes.error);
      for (const { id } of requests) post({ kind: "failed", id, fault });
      return;
    }
    reach("write.committed", name);
    for (const notice of notices) post({ kind: "notice", notice });
    for (const outcome of outcomes) post(outcome);
  };

  return {
    push: (request) => waiting.push(request),
    drain: () => {
      const batch = waiting;
      waiting = [];
      for (const group of groups(batch)) commit(group, group.length > 1 ? runOneOfMany : run);
    },
  };
}

class Failure {
  readonly error: unknown;
  constructor(error: unknown) {
    this.error = error;
  }
}

function attempt<Result>(work: () => Result): Result | Failure {
  try {
    return work();
  } catch (error) {
    return new Failure(error);
  }
}

/** Neighbouring appends together, everything else alone, in order. */
function groups(requests: readonly Request[]): Request[][] {
  const grouped: Request[][] = [];
  for (const request of requests) {
    const last = grouped.at(-1);
    if (request.name === SHARED && last?.[0]?.name === SHARED) last.push(request);
    else grouped.push([request]);
  }
  return grouped;
}
