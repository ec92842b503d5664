import { createHash, randomBytes } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { type About, type Session, WIRE } from "../../../../shared/newsroom/wire.ts";
import type { Joined, NewsroomOps } from "../newsroom-thread.ts";
import {
  addressOf,
  Busy,
  ServerRefusal,
  Strange,
  serverCalls,
  Unanswered,
} from "../server-calls.ts";
import { invitationAlone, newerServer, noNewsroom, refused } from "../server-problem.ts";
import { problemFrom } from "./run.ts";

/** Pressed for in a browser; until then it is asked now and then, for so long. */
const ASK_AGAIN_MS = 1_500;
const PATIENCE_MS = 600_000;

interface Pairing {
  readonly address: string;
  readonly about: About;
  readonly pairing: string;
  readonly verifier: string;
}

type Asks<Name extends keyof NewsroomOps> = (
  input: Parameters<NewsroomOps[Name]>[0],
) => Promise<ReturnType<NewsroomOps[Name]>>;

/** How a desk comes into a newsroom. Everything here is asked because a person pressed for it. */
export function entrance(): {
  readonly look: Asks<"newsroom.look">;
  readonly join: Asks<"newsroom.join">;
  readonly signIn: Asks<"newsroom.signIn">;
  readonly signedIn: Asks<"newsroom.signedIn">;
} {
  let waiting: Pairing | null = null;
  return {
    look: ({ address }) => answered(async () => (await lookAt(address)).about),
    join: ({ address: typed, ...arriving }) =>
      answered(async () => {
        const { address, about } = await lookAt(typed);
        return joinedAt(address, about, await serverCalls(address, null).join(arriving));
      }),
    signIn: ({ address: typed, person, device }) =>
      answered(async () => {
        const { address, about } = await lookAt(typed);
        if (!about.signIn.includes("openid")) throw invitationAlone(about.name);
        const verifier = randomBytes(32).toString("base64url");
        const challenge = createHash("sha256").update(verifier).digest("base64url");
        const asked = { person, device, challenge };
        const { page, pairing } = await serverCalls(address, null).signIn(asked);
        waiting = { address, about, pairing, verifier };
        return { page };
      }),
    signedIn: () =>
      answered(async () => {
        const own = waiting;
        const until = Date.now() + PATIENCE_MS;
        while (own !== null && own === waiting && Date.now() < until) {
          const session = await sessionOf(own);
          if (session !== null) return joinedAt(own.address, own.about, session);
          await pause(ASK_AGAIN_MS);
        }
        throw refused(
          "Nobody signed in, so no newsroom was joined. Nothing was changed. Try again.",
          "signedOut",
        );
      }),
  };
}

/** Null as long as nobody signed in, and while the server cannot be asked: the page in the browser waits. */
async function sessionOf({ address, pairing, verifier }: Pairing): Promise<Session | null> {
  try {
    return (await serverCalls(address, null).waitFor({ pairing, verifier })).session;
  } catch (error) {
    if (error instanceof Unanswered) return null;
    throw error;
  }
}

async function answered<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof Busy ? refused(error.message, "unavailable") : problemFrom(error);
  }
}

async function lookAt(typed: string): Promise<{ address: string; about: About }> {
  const address = addressOf(typed);
  const about = await serverCalls(address, null)
    .about()
    .catch((error: unknown) => {
      throw isElsewhere(error) ? noNewsroom(address, error) : error;
    });
  if (about.wire !== WIRE) throw newerServer();
  return { address, about };
}

/** Something answers there, and it is no newsroom: another program, or a newsroom at another path. */
function isElsewhere(error: unknown): boolean {
  return error instanceof Strange || (error instanceof ServerRefusal && error.code === "notFound");
}

function joinedAt(address: string, { id, name }: About, session: Session): Joined {
  const { member, renewal, access, accessUntil } = session;
  const newsroom = { address, id, name, member, renewal };
  return { ...newsroom, access, accessUntil, signedOut: null, keepsAll: false };
}
