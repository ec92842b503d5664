import { uuidv7 } from "uuidv7";
import type { Role } from "../../../shared/newsroom/roles.ts";
import type { Member, Session } from "../../../shared/newsroom/wire.ts";
import type { KnownMember } from "../../store/newsroom/members.ts";
import type { NewsroomStore } from "../../store/newsroom/newsroom-store.ts";
import { Refused } from "../refused.ts";
import { hashOf, newSecret } from "./secrets.ts";

const ACCESS_MS = 15 * 60_000;
const DAY_MS = 24 * 60 * 60_000;

interface Arriving {
  readonly person: Pick<Member, "id" | "name" | "initials">;
  readonly device: string;
}

export interface Inviting {
  readonly role: Role;
  readonly uses?: number;
  readonly days?: number;
  /** Somebody whom the newsroom knows, who comes in again or with another desk. */
  readonly member?: string | null;
}

type Stored = Pick<NewsroomStore, "members" | "sessions">;

/** How somebody comes in, and stays. */
export interface Entering {
  invite(inviting: Inviting): Promise<string>;
  join(arriving: Arriving & { readonly invitation: string }): Promise<Session>;
  /** A session for somebody whose account was proved elsewhere; they are a member from then on. */
  admit(arriving: Arriving, subject: string, role: Role): Promise<Session>;
  renew(renewal: string): Promise<Session>;
  leave(session: string): Promise<void>;
}

export function createEntering({ members, sessions }: Stored, clock: () => Date): Entering {
  const now = () => clock().getTime();

  const begin = async (member: Member, device: string): Promise<Session> => {
    const { given, kept } = secretsAt(now());
    await sessions.begin({ id: uuidv7(), member: member.id, device }, kept, now());
    return { ...given, member };
  };

  /** A person's id proves nothing: somebody else who comes with a member's gets one of their own. */
  const add = async ({ person }: Arriving, role: Role, subject: string | null) => {
    const isTaken = (await members.get(person.id)) !== null;
    const id = (isTaken ? uuidv7() : person.id) as Member["id"];
    const member: Member = { id, name: person.name, initials: person.initials, role };
    await members.add(member, subject, now());
    return member;
  };

  return {
    invite: async ({ role, uses = 1, days = 7, member = null }) => {
      const code = newSecret();
      const expiresAt = now() + days * DAY_MS;
      await members.invite({ codeHash: hashOf(code), role, uses, expiresAt, member });
      return code;
    },
    join: async ({ invitation, ...arriving }) => {
      const used = await members.useInvitation(hashOf(invitation), now());
      if (used === null) throw new Refused("signedOut", NO_INVITATION);
      const again = used.member === null ? null : await members.get(used.member);
      const member = again === null ? await add(arriving, used.role, null) : admitted(again);
      return begin(member, arriving.device);
    },
    admit: async (arriving, subject, role) => {
      const known = await members.bySubject(subject);
      const member = known === null ? await add(arriving, role, subject) : admitted(known);
      return begin(member, arriving.device);
    },
    renew: async (renewal) => {
      const { given, kept } = secretsAt(now());
      const renewed = await sessions.renew(hashOf(renewal), kept, now());
      const member = renewed.kind === "renewed" ? await members.get(renewed.session.member) : null;
      if (renewed.kind === "revoked") throw new Refused("revoked", STOLEN);
      if (member === null) throw new Refused("signedOut", UNKNOWN);
      return { ...given, member: admitted(member) };
    },
    leave: (session) => sessions.end(session, now()),
  };
}

function secretsAt(now: number) {
  const [access, renewal] = [newSecret(), newSecret()];
  const until = now + ACCESS_MS;
  return {
    given: { access, renewal, accessUntil: new Date(until).toISOString() },
    kept: { accessHash: hashOf(access), accessUntil: until, renewalHash: hashOf(renewal) },
  };
}

function admitted({ id, name, initials, role, revokedAt }: KnownMember): Member {
  if (revokedAt !== null) throw new Refused("revoked", REVOKED);
  return { id, name, initials, role };
}

const NO_INVITATION =
  "This invitation is not known, was used up or is out of date. Nothing was sent. Ask an editor of the newsroom for another.";
const UNKNOWN =
  "The newsroom does not know this desk any more. Everything stays on this desk. Sign in again.";
const STOLEN =
  "This desk's way in was used a second time, as somebody does who copied it, so it was closed. Everything stays on this desk. Sign in again.";
const REVOKED =
  "You may not take part in this newsroom any more. Everything stays on this desk. Ask an editor of the newsroom.";
