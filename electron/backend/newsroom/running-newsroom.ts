import type { Context, Input } from "../context.ts";
import type { DeskPorts } from "../log/desk-log.ts";
import { faultOf } from "../threads/protocol.ts";
import { type RunningThread, startThread } from "../threads/start-thread.ts";
import type { DeskAsks, NewsroomOps, SaidByNewsroom } from "./newsroom-thread.ts";

type Asked = Extract<SaidByNewsroom, { kind: "ask" }>;
type Said = Exclude<SaidByNewsroom, Asked>;
export type TakePhoto = (photo: Input<DeskAsks["photo"]>) => Promise<boolean>;

interface Parts extends Pick<Context, "writer"> {
  readonly ports: DeskPorts;
  readonly takePhoto: TakePhoto;
  readonly hear: (said: Said) => void;
}

/** The thread that speaks with the newsroom's server, started when there is something to ask it. */
export interface RunningNewsroom {
  readonly call: RunningThread<NewsroomOps>["call"];
  /** The same where it runs already; else nothing is done. */
  readonly tell: RunningThread<NewsroomOps>["call"];
  readonly end: () => Promise<void>;
}

export function runningNewsroom({ ports, writer, takePhoto, hear }: Parts): RunningNewsroom {
  let thread: Promise<RunningThread<NewsroomOps>> | null = null;
  const answer = async ({ id, name, input }: Asked) => {
    const asked = thread;
    let answered: Input<NewsroomOps["newsroom.answer"]>;
    try {
      const output =
        name === "photo"
          ? await takePhoto(input as Input<DeskAsks["photo"]>)
          : await writer.call(name, input as never);
      answered = { id, output, fault: null };
    } catch (error) {
      answered = { id, output: null, fault: faultOf(error) };
    }
    // A thread that has ended needs no answer.
    await (await asked)?.call("newsroom.answer", answered).catch(() => undefined);
  };
  const start = () => {
    const { folder, appVersion, workers, log } = ports;
    const at = ports.clock().toISOString();
    const setup = { folder, database: `${folder}/desk.sqlite`, appVersion, at };
    const starting = startThread<NewsroomOps>(workers.newsroom, setup, {
      log,
      onNotice: (notice) => {
        if (notice.kind !== "newsroom") return;
        if (notice.said.kind === "ask") void answer(notice.said);
        else hear(notice.said);
      },
    });
    starting.catch(() => {
      if (thread === starting) thread = null;
    });
    return starting;
  };
  const running = async () => {
    if (thread !== null && (await thread).isOver()) thread = null;
    thread ??= start();
    return thread;
  };
  const standing = async () => {
    const known = thread;
    return known === null || (await known).isOver() ? null : known;
  };
  return {
    call: async (name, input) => (await running()).call(name, input),
    // It asks whether the thread stands as a call does, so that it overtakes none made before it: what is
    // told right after the sync was begun would be told to nobody.
    tell: (async (name, input) => {
      await (await standing())?.call(name, input).catch(() => undefined);
    }) as RunningThread<NewsroomOps>["call"],
    end: async () => {
      const ending = thread;
      thread = null;
      await (await ending?.catch(() => null))?.end();
    },
  };
}
