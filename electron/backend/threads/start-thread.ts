import { Worker } from "node:worker_threads";
import { assertNever } from "../../../shared/assert-never.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import type { Thread } from "../context.ts";
import type { DeskLog } from "../log/desk-log.ts";
import { fromParts } from "./long-answer.ts";
import { type PendingCalls, pendingCalls } from "./pending-calls.ts";
import {
  CLOSE,
  type Fault,
  type Message,
  type Notice,
  problemOf,
  type Request,
  type ThreadSetup,
  unforeseen,
} from "./protocol.ts";

export interface RunningThread<Ops> extends Thread<Ops> {
  /** Whether it has ended, by itself or because it was told to. */
  readonly isOver: () => boolean;
  /** Lets what was asked for finish and refuses more (CANCELLED), then ends the thread. */
  readonly close: () => Promise<void>;
  /** Ends it at once, whatever it is at; what was asked for fails, with this where it is said. */
  readonly end: (because?: Problem) => Promise<void>;
}

interface Listeners {
  readonly onNotice: (notice: Notice) => void;
  readonly log: DeskLog;
}

/** Starts a worker; resolves when it has opened the desk, rejects with the Problem that it met. */
export async function startThread<Ops>(
  script: URL,
  setup: ThreadSetup | null,
  listeners: Listeners,
): Promise<RunningThread<Ops>> {
  const worker = new Worker(script, { workerData: setup });
  const calls = pendingCalls();
  const exited = Promise.withResolvers<void>();
  let isOver = false;
  worker.on("error", (error) => {
    listeners.log.failed("thread", error);
    calls.end(unforeseen(error));
  });
  worker.on("exit", () => {
    isOver = true;
    calls.end(unforeseen(new Error("The thread has ended.")));
    exited.resolve();
  });
  const { answer: ready, id: readyId } = calls.open();
  worker.on("message", (message: Message) => receive(message, calls, readyId, listeners));
  await ready;

  const call = (name: PropertyKey, input: unknown): Promise<unknown> => {
    const { id, answer } = calls.open();
    worker.postMessage({ id, name: String(name), input } satisfies Request);
    return answer;
  };
  return {
    isOver: () => isOver,
    call: call as Thread<Ops>["call"],
    end: async (because) => {
      if (because !== undefined) calls.end(because);
      await worker.terminate();
    },
    close: async () => {
      await calls.finish(closing());
      worker.postMessage(CLOSE);
      await exited.promise;
    },
  };
}

export function closing(): Problem {
  return new Problem(
    "CANCELLED",
    "The desk is closing, so this was not done. What was saved is safe. Open the desk and try again.",
  );
}

function receive(
  message: Message,
  calls: PendingCalls,
  readyId: number,
  { onNotice, log }: Listeners,
): void {
  switch (message.kind) {
    case "ready":
      calls.resolve(readyId, null);
      break;
    case "refused":
      calls.reject(readyId, failure(message.fault, log));
      break;
    case "done":
      calls.resolve(message.id, message.output);
      break;
    case "parts":
      fromParts(message.parts).then(
        (output) => calls.resolve(message.id, output),
        (error: unknown) => calls.reject(message.id, unforeseen(error)),
      );
      break;
    case "failed":
      calls.reject(message.id, failure(message.fault, log));
      break;
    case "notice":
      onNotice(message.notice);
      break;
    default:
      assertNever(message);
  }
}

function failure(fault: Fault, log: DeskLog): Problem {
  if (fault.thrown !== null)
    log.failed("thread", fault.trace, { code: fault.code, ...fault.thrown });
  return problemOf(fault);
}
