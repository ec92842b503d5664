import type { Member, Session } from "../../../shared/newsroom/wire.ts";
import { ServerRefusal, serverCalls } from "./server-calls.ts";

/** The newsroom knows this desk no more; its sentence says why. */
export class SignedOut extends Error {}

/** How this desk stays signed in: short-lived tokens, each renewal used once. */
export interface SignedIn {
  /** A token that is good for some time yet. Rejects with {@link SignedOut}, or where nothing answers. */
  readonly access: () => Promise<string>;
  /** The token that was taken for good is so no more. */
  readonly forget: (token: string) => void;
}

interface Keeping {
  readonly address: string;
  readonly renewal: string;
  /** The session that this desk just got, where it did. */
  readonly first?: Pick<Session, "access" | "accessUntil"> | undefined;
  /** Resolves once the desk's disk has the next renewal: the one before is used up. */
  readonly keep: (renewal: string, member: Member) => Promise<void>;
  readonly now: () => number;
}

/** A token is not used in the last moments that it is good for. */
const MARGIN_MS = 60_000;

/** Where the two clocks are far apart, the server says when it is over. */
function goodUntil({ accessUntil, since }: { accessUntil: string; since: number }): number {
  return Math.max(Date.parse(accessUntil) - MARGIN_MS, since + MARGIN_MS);
}

export function signedIn({ address, renewal, first, keep, now }: Keeping): SignedIn {
  const server = serverCalls(address, null);
  let held = first === undefined ? null : { ...first, since: now() };
  let next = renewal;
  let renewing: Promise<string> | null = null;
  const renew = async () => {
    try {
      const session = await server.renew(next);
      // From here on only this one is good: it is kept before anything is done with it.
      next = session.renewal;
      await keep(session.renewal, session.member);
      held = { ...session, since: now() };
      return session.access;
    } catch (error) {
      throw error instanceof ServerRefusal ? new SignedOut(error.message) : error;
    }
  };
  return {
    access: () => {
      if (held !== null && now() < goodUntil(held)) return Promise.resolve(held.access);
      renewing ??= renew().finally(() => {
        renewing = null;
      });
      return renewing;
    },
    forget: (token) => {
      if (held?.access === token) held = null;
    },
  };
}
