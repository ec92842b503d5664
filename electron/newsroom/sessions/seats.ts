import type { Member } from "../../../shared/newsroom/wire.ts";
import type { NewsroomStore } from "../../store/newsroom/newsroom-store.ts";
import { Refused } from "../refused.ts";
import { hashOf } from "./secrets.ts";

/** A desk that is signed in, as this process knows it: the same object for all that it asks. */
export interface Seat {
  readonly session: string;
  readonly device: string;
  /** Follows what an editor decides, within seconds. */
  member: Member;
  accessUntil: number;
  isOver: boolean;
}

export interface Seats {
  /** Whose access this is; refused where it is nobody's any more. */
  find(access: string): Promise<Seat>;
  /** Looks whether somebody was let go, or may do something else than before. */
  look(): Promise<void>;
  count(): number;
}

type Stored = Pick<NewsroomStore, "members" | "sessions">;

export function createSeats(
  { members, sessions }: Stored,
  clock: () => Date,
  /** It is over, or its role is another one. */
  onChanged: (seat: Seat) => void,
): Seats {
  const seats = new Map<string, Seat>();
  let stamp = -1;

  const find = async (access: string): Promise<Seat> => {
    const session = await sessions.byAccess(hashOf(access));
    if (session === null) throw new Refused("signedOut", SIGNED_OUT);
    const member = await members.get(session.member);
    if (member === null || member.revokedAt !== null || session.revokedAt !== null) {
      throw new Refused("revoked", REVOKED);
    }
    if (session.accessUntil <= clock().getTime()) throw new Refused("signedOut", SIGNED_OUT);
    const seat = seats.get(session.id) ?? {
      session: session.id,
      device: session.device,
      member: plain(member),
      accessUntil: session.accessUntil,
      isOver: false,
    };
    seat.accessUntil = session.accessUntil;
    seats.set(session.id, seat);
    take(seat, member);
    return seat;
  };

  /** Whichever call is the first to see it, what the desk has open hears of another role. */
  const take = (seat: Seat, member: Member) => {
    const isOther = member.role !== seat.member.role;
    seat.member = plain(member);
    if (isOther) onChanged(seat);
  };

  const end = (seat: Seat) => {
    seat.isOver = true;
    seats.delete(seat.session);
    onChanged(seat);
  };

  const reread = async () => {
    const alive = new Map<string, { accessUntil: number }>();
    const ids = [...seats.keys()];
    for (let at = 0; at < ids.length; at += 200) {
      const some = await sessions.alive(ids.slice(at, at + 200));
      for (const session of some) alive.set(session.id, session);
    }
    const known = new Map((await members.all()).map((member) => [member.id as string, member]));
    for (const seat of [...seats.values()]) {
      const member = known.get(seat.member.id);
      if (!alive.has(seat.session) || !member || member.revokedAt !== null) end(seat);
      else take(seat, member);
    }
  };

  return {
    find,
    count: () => seats.size,
    look: async () => {
      const now = await members.stamp();
      if (now !== stamp) {
        await reread();
        stamp = now;
      }
      for (const seat of [...seats.values()]) {
        if (seat.accessUntil <= clock().getTime()) end(seat);
      }
    },
  };
}

const plain = ({ id, name, initials, role }: Member): Member => ({ id, name, initials, role });

const SIGNED_OUT =
  "The newsroom does not know this desk any more. Everything stays on this desk. Sign in again.";
const REVOKED =
  "This desk may not take part in the newsroom any more. Everything stays on this desk. Ask an editor of the newsroom.";
