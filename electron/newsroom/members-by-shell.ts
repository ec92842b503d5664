import type { KnownMember } from "../store/newsroom/members.ts";
import type { NewsroomStore } from "../store/newsroom/newsroom-store.ts";
import type { Asked } from "./arguments.ts";
import { openStoreBeside, type Where } from "./places.ts";
import { createEntering } from "./sessions/entering.ts";

interface Told {
  readonly lines: readonly string[];
  readonly status: number;
}

/** Works beside the running server, which hears of it within seconds. */
export async function changeMembers(
  asked: Exclude<Asked, { kind: "serve" }>,
  where: Where,
): Promise<Told> {
  const store = await openStoreBeside(where);
  try {
    return await done(asked, store);
  } finally {
    await store.close();
  }
}

async function done(asked: Exclude<Asked, { kind: "serve" }>, store: NewsroomStore): Promise<Told> {
  const all = await store.members.all();
  if (asked.kind === "members") return told(asked.json ? [asJson(all)] : all.map(line));
  if (asked.kind === "invite") {
    const member = asked.member === null ? null : found(all, asked.member);
    if (member === undefined) return unknown(asked.member ?? "");
    const { role, uses, days } = asked;
    const entering = createEntering(store, () => new Date());
    return told([await entering.invite({ role, uses, days, member: member?.id ?? null })]);
  }
  const member = found(all, asked.member);
  if (member === undefined) return unknown(asked.member);
  if (asked.kind === "revoke") {
    await store.members.revoke(member.id, Date.now());
    return told([`${member.name} takes part no more. Their drafts stay.`]);
  }
  await store.members.setRole(member.id, asked.role);
  return told([`${member.name} is ${asked.role} from now on.`]);
}

/** By the whole id, or its beginning where it is nobody else's. */
function found(all: readonly KnownMember[], id: string): KnownMember | undefined {
  const matching = all.filter((member) => member.id.startsWith(id.toLowerCase()));
  return (
    matching.find((member) => member.id === id) ?? (matching.length === 1 ? matching[0] : undefined)
  );
}

const line = ({ id, role, name, revokedAt }: KnownMember) =>
  `${id}  ${role.padEnd(8)}  ${name}${revokedAt === null ? "" : "  (takes part no more)"}`;

function asJson(all: readonly KnownMember[]): string {
  return JSON.stringify(
    all.map(({ id, name, initials, role, joinedAt, revokedAt }) => ({
      ...{ id, name, initials, role },
      joinedAt: new Date(joinedAt).toISOString(),
      revokedAt: revokedAt === null ? null : new Date(revokedAt).toISOString(),
    })),
  );
}

const told = (lines: readonly string[]): Told => ({ lines, status: 0 });

function unknown(id: string): Told {
  return {
    lines: [
      `No member's id, or more than one, begins with “${id}”. Nothing was changed. See \`stet newsroom members\`.`,
    ],
    status: 1,
  };
}
