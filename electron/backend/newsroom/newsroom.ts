import { EventEmitter } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { toProblem } from "../../../shared/contract/from-wire.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import type { NewsroomState } from "../../../shared/contract/newsroom.ts";
import type { About, Member } from "../../../shared/newsroom/wire.ts";
import type { Context } from "../context.ts";
import type { Reads } from "../reads.ts";
import { follow } from "./follow.ts";
import type { Counts, Joined, ThreadLink } from "./newsroom-thread.ts";
import { createPresence, type Presence } from "./presence.ts";
import { runningNewsroom, type TakePhoto } from "./running-newsroom.ts";
import { joinedAlready, nobodyYet, notJoined } from "./server-problem.ts";
import { waitAfter } from "./wait-after.ts";

/** This desk's side of a newsroom: nothing of it asks the network before a person has joined one. */
export interface Newsroom {
  readonly presence: Presence;
  readonly state: () => Promise<NewsroomState>;
  /** The state now, and again whenever it changes. */
  readonly watch: (signal: AbortSignal | undefined) => AsyncGenerator<NewsroomState, void, void>;
  readonly look: (address: string) => Promise<About>;
  readonly join: (address: string, invitation: string) => Promise<void>;
  readonly signIn: (address: string) => Promise<void>;
  readonly stopSigningIn: () => Promise<void>;
  readonly leave: () => Promise<void>;
  readonly keepAll: (on: boolean) => Promise<void>;
  readonly fetch: (draft: DraftId) => Promise<void>;
  readonly retry: (draft: DraftId | null) => Promise<void>;
  /** A window has the draft open until the answer is called. */
  readonly hold: (draft: DraftId) => () => void;
  /** A change of the draft was committed, or a version of it; perhaps what the newsroom sent. */
  readonly note: (draft: DraftId, isTheirs?: boolean) => void;
  /** Goes on with the newsroom that was joined before, if any. */
  readonly begin: () => Promise<void>;
  /** Ends every stream and the thread. */
  readonly close: () => Promise<void>;
}

const LONGEST_END_MS = 3_000;

type SigningIn = Extract<NewsroomState, { kind: "signingIn" }>;
type Kept = NonNullable<ReturnType<Reads["newsroom.joined"]>>;
type Parts = Pick<Context, "ports" | "hub" | "writer" | "reader" | "stamp"> & {
  readonly takePhoto: TakePhoto;
};

export function createNewsroom(parts: Parts): Newsroom {
  const { ports, hub, writer, reader, stamp } = parts;
  const emitter = new EventEmitter().setMaxListeners(0);
  const closing = new AbortController();
  const holds = new Map<DraftId, number>();
  let joined: Kept | null = null;
  let link: ThreadLink = { kind: "connecting" };
  let counts: Counts | null = null;
  let signingIn: Omit<SigningIn, "kind"> | null = null;
  let isRunning = false;

  const changed = () => emitter.emit("changed");
  const hearOfLink = (now: ThreadLink) => {
    link = now;
    if (joined === null || now.kind !== "signedOut") return;
    joined = { ...joined, signedOut: now.sentence };
  };
  const hearOfMember = (member: Member) => {
    if (joined === null) return;
    const isOther = joined.member.role !== member.role;
    joined = { ...joined, member };
    // What was refused before may be taken now.
    if (isOther) void thread.tell("newsroom.retry", { draft: null });
  };
  const thread = runningNewsroom({
    ...{ ports, writer, takePhoto: parts.takePhoto },
    hear: (said) => {
      if (said.kind === "presence") return presence.receive(said.draft, said.update);
      if (said.kind === "link") hearOfLink(said.link);
      if (said.kind === "counts") counts = said.counts;
      if (said.kind === "member") hearOfMember(said.member);
      if (said.kind === "link" && said.link.kind !== "online") presence.forgetOthers();
      changed();
    },
  });
  const presence = createPresence(hub, (draft, update) => {
    void thread.tell("newsroom.appear", { draft, update });
  });
  const tellOpen = () => void thread.tell("newsroom.open", { drafts: [...holds.keys()] });

  /** Syncs from now on; where its thread falls over, another one takes its place. */
  const run = async (fresh: Joined | null, tries = 0): Promise<void> => {
    isRunning = true;
    link = { kind: "connecting" };
    changed();
    try {
      const running = thread.call("newsroom.run", { joined: fresh });
      tellOpen();
      for (const [draft, update] of presence.own()) {
        void thread.tell("newsroom.appear", { draft, update });
      }
      await running;
    } catch (error) {
      if (closing.signal.aborted || !isRunning) return;
      ports.log.failed("newsroom", error);
      await thread.end();
      setTimeout(() => {
        if (isRunning) void run(null, tries + 1);
      }, waitAfter(tries)).unref();
    }
  };
  const stop = async (leaves = false) => {
    isRunning = false;
    const ending = thread[leaves ? "call" : "tell"]("newsroom.end", { leaves });
    // A call that the server does not answer holds nobody up: what it was for is kept, and tried again.
    await Promise.race([
      ending.catch(() => undefined),
      pause(LONGEST_END_MS, null, { ref: false }),
    ]);
    await thread.end();
  };
  const goOn = () => {
    if (joined === null) throw notJoined();
    if (!isRunning) void run(null);
  };
  const arriving = async () => {
    const { person } = stamp();
    if (person === null) throw nobodyYet();
    return { person, device: await reader.call("newsroom.device", null) };
  };
  const mayJoin = () => {
    if (joined !== null && joined.signedOut === null) throw joinedAlready();
  };
  const enter = async (fresh: Joined) => {
    if (joined !== null && joined.id !== fresh.id) throw joinedAlready();
    const { access: _access, accessUntil: _until, ...newsroom } = fresh;
    if (isRunning) await stop();
    await writer.call("newsroom.join", { newsroom, at: stamp().at });
    joined = await reader.call("newsroom.joined", null);
    signingIn = null;
    void run(fresh);
  };
  const state = async (): Promise<NewsroomState> => {
    if (signingIn !== null) return { kind: "signingIn", ...signingIn };
    if (joined === null) return { kind: "alone" };
    const { address, name, member, keepsAll } = joined;
    const drafts = counts ?? (await countedByDesk(reader));
    return { kind: "joined", address, name, member, link: linkNow(), drafts, keepsAll };
  };
  /** Before the thread has said anything, what was known last. */
  const linkNow = (): ThreadLink => {
    const sentence = joined?.signedOut ?? null;
    if (sentence !== null && link.kind !== "online") return { kind: "signedOut", sentence };
    if (isRunning || joined === null) return link;
    const since = joined.offlineSince;
    return since === null ? link : { kind: "offline", since, sentence: null };
  };

  return {
    presence,
    state,
    watch: (signal) => follow(emitter, state, within(signal, closing.signal)),
    look: (address) => thread.call("newsroom.look", { address }),
    join: async (address, invitation) => {
      mayJoin();
      const asked = { ...(await arriving()), address, invitation };
      await enter(await thread.call("newsroom.join", asked));
    },
    signIn: async (address) => {
      mayJoin();
      const { page } = await thread.call("newsroom.signIn", { ...(await arriving()), address });
      const own = { address, page, sentence: null };
      signingIn = own;
      changed();
      const waiting = thread.call("newsroom.signedIn", null);
      waiting
        .then((fresh) => (signingIn === own ? enter(fresh) : undefined))
        .catch((error: unknown) => {
          if (signingIn !== own || closing.signal.aborted) return;
          signingIn = { ...own, sentence: toProblem(error).message };
          changed();
        });
    },
    stopSigningIn: async () => {
      signingIn = null;
      // Whoever signs in is alone, or was signed out: there is nothing to sync.
      if (joined === null || joined.signedOut !== null) await stop();
      changed();
    },
    leave: async () => {
      signingIn = null;
      await stop(joined !== null && joined.signedOut === null);
      await writer.call("newsroom.leave", null);
      [joined, counts] = [null, null];
      presence.forgetOthers();
      changed();
    },
    keepAll: async (on) => {
      if (joined === null) throw notJoined();
      await writer.call("newsroom.change", { keepsAll: on });
      joined = { ...joined, keepsAll: on };
      await thread.tell("newsroom.keepAll", { on });
      changed();
    },
    fetch: async (draft) => {
      goOn();
      await thread.call("newsroom.fetch", { draft });
    },
    retry: async (draft) => {
      goOn();
      await thread.call("newsroom.retry", { draft });
    },
    hold: (draft) => {
      holds.set(draft, (holds.get(draft) ?? 0) + 1);
      if (holds.get(draft) === 1) tellOpen();
      let isHeld = true;
      return () => {
        if (!isHeld) return;
        isHeld = false;
        const left = (holds.get(draft) ?? 1) - 1;
        if (left > 0) holds.set(draft, left);
        else holds.delete(draft);
        if (left === 0) tellOpen();
      };
    },
    note: (draft, isTheirs = false) => {
      if (isRunning) void thread.tell("newsroom.changed", { draft, isTheirs });
    },
    begin: async () => {
      joined = await reader.call("newsroom.joined", null);
      // A shell's command is gone before anything would be in step.
      if (joined !== null && ports.host !== "shell") void run(null);
    },
    close: async () => {
      closing.abort();
      presence.close();
      await stop();
    },
  };
}

async function countedByDesk(reader: Parts["reader"]): Promise<Counts> {
  const { all, waiting, refused, there } = await reader.call("newsroom.counts", null);
  return { all, waiting, refused, there, inStep: Math.max(all - waiting - refused - there, 0) };
}

function within(signal: AbortSignal | undefined, closing: AbortSignal): AbortSignal {
  return signal === undefined ? closing : AbortSignal.any([signal, closing]);
}
