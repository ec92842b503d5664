import { type JoinedNewsroom, newsroomOf } from "../../../store/queries/newsroom.ts";
import type { Store } from "../../../store/store.ts";
import type { AskDesk, Joined, SaidByNewsroom } from "../newsroom-thread.ts";
import { ServerRefusal, serverCalls, Unanswered } from "../server-calls.ts";
import { notJoined, offline, refused } from "../server-problem.ts";
import { type SignedIn, SignedOut, signedIn } from "../session.ts";
import { type Engine, startEngine } from "./engine.ts";
import { withoutSample } from "./without-sample.ts";

interface Given {
  readonly folder: string;
  readonly read: () => Store;
  readonly ask: AskDesk;
  readonly say: (said: SaidByNewsroom) => void;
}

type SignedInNewsroom = JoinedNewsroom & { readonly renewal: string };

const isSignedIn = (joined: JoinedNewsroom): joined is SignedInNewsroom => joined.renewal !== null;

/** The engine's one run, from when it is told to begin until it is told to end. */
export function syncRun({ folder, read, ask, say }: Given) {
  let engine: Engine | null = null;
  let session: SignedIn | null = null;
  let ended: PromiseWithResolvers<null> | null = null;
  const sessionOf = (joined: SignedInNewsroom, fresh: Joined | null): SignedIn =>
    signedIn({
      address: joined.address,
      renewal: joined.renewal,
      first: fresh ?? undefined,
      keep: async (renewal, member) => {
        await ask("newsroom.change", { renewal, member });
        say({ kind: "member", member });
      },
      now: Date.now,
    });
  /** Its way in is of use to nobody from then on. Where nothing answers, it is over by itself in time. */
  const sayLeft = async () => {
    const joined = newsroomOf(read());
    if (joined === null || !isSignedIn(joined)) return;
    await serverCalls(joined.address, session ?? sessionOf(joined, null))
      .leave()
      .catch(() => undefined);
  };
  return {
    run: async ({ joined: fresh }: { joined: Joined | null }): Promise<null> => {
      const store = read();
      const joined = newsroomOf(store);
      if (joined === null) throw notJoined();
      if (!isSignedIn(joined)) {
        const sentence = joined.signedOut ?? "";
        say({ kind: "link", link: { kind: "signedOut", sentence } });
        return null;
      }
      session = sessionOf(joined, fresh);
      const now = () => new Date().toISOString();
      const started = startEngine({ folder, store, ask, say, now }, joined, session);
      engine = withoutSample(started, store);
      ended = Promise.withResolvers<null>();
      return ended.promise;
    },
    end: async ({ leaves }: { leaves: boolean }): Promise<null> => {
      await engine?.end();
      engine = null;
      if (leaves) await sayLeft();
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
