import { newsroomOf } from "../../../store/queries/newsroom.ts";
import type { Store } from "../../../store/store.ts";
import type { AskDesk, Joined, SaidByNewsroom } from "../newsroom-thread.ts";
import { ServerRefusal, Unanswered } from "../server-calls.ts";
import { notJoined, offline, refused } from "../server-problem.ts";
import { SignedOut, signedIn } from "../session.ts";
import { type Engine, startEngine } from "./engine.ts";

interface Given {
  readonly folder: string;
  readonly read: () => Store;
  readonly ask: AskDesk;
  readonly say: (said: SaidByNewsroom) => void;
}

/** The engine's one run, from when it is told to begin until it is told to end. */
export function syncRun({ folder, read, ask, say }: Given) {
  let engine: Engine | null = null;
  let ended: PromiseWithResolvers<null> | null = null;
  return {
    run: async ({ joined: fresh }: { joined: Joined | null }): Promise<null> => {
      const store = read();
      const joined = newsroomOf(store);
      if (joined === null) throw notJoined();
      if (joined.renewal === null) {
        const sentence = joined.signedOut ?? "";
        say({ kind: "link", link: { kind: "signedOut", sentence } });
        return null;
      }
      const session = signedIn({
        address: joined.address,
        renewal: joined.renewal,
        first: fresh ?? undefined,
        keep: async (renewal, member) => {
          await ask("newsroom.change", { renewal, member });
          say({ kind: "member", member });
        },
        now: Date.now,
      });
      const now = () => new Date().toISOString();
      engine = startEngine({ folder, store, ask, say, now }, joined, session);
      ended = Promise.withResolvers<null>();
      return ended.promise;
    },
    end: async (): Promise<null> => {
      await engine?.end();
      engine = null;
      ended?.resolve(null);
      return null;
    },
    tell: (deed: (engine: Engine) => void): null => {
      if (engine !== null) deed(engine);
      return null;
    },
    ask: async (deed: (engine: Engine) => Promise<void>): Promise<null> => {
      if (engine === null) throw notJoined();
      try {
        await deed(engine);
        return null;
      } catch (error) {
        throw problemFrom(error);
      }
    },
  };
}

/** What a person is told of an answer that did not come, or was no. */
export function problemFrom(error: unknown): unknown {
  if (error instanceof Unanswered) return offline(error);
  if (error instanceof ServerRefusal) return refused(error.message, error.code);
  if (error instanceof SignedOut) return refused(error.message, "signedOut");
  return error;
}
