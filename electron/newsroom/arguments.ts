import { parseArgs } from "node:util";
import type { Role } from "../../shared/newsroom/roles.ts";
import { isRole, portIn } from "./settings.ts";

/** What was asked of the newsroom from a shell. */
export type Asked =
  | { readonly kind: "serve"; readonly port: number | null; readonly name: string | null }
  | {
      readonly kind: "invite";
      readonly role: Role;
      readonly uses: number;
      readonly days: number;
      readonly member: string | null;
    }
  | { readonly kind: "members"; readonly json: boolean }
  | { readonly kind: "revoke"; readonly member: string }
  | { readonly kind: "role"; readonly member: string; readonly role: Role };

export interface AskedOf {
  /** As it was typed; undefined means the person's own desk. */
  readonly desk: string | undefined;
  readonly asked: Asked;
}

export const NEWSROOM_USAGE = `Usage: stet newsroom [--desk DIR] [--port N] [--name NAME]
       stet newsroom invite --role ROLE [--uses N] [--days N] [--member MEMBER]
       stet newsroom members [--json]
       stet newsroom role MEMBER ROLE
       stet newsroom revoke MEMBER
ROLE is reader, reporter, producer or editor.`;

const OPTIONS = {
  desk: { type: "string" },
  port: { type: "string" },
  name: { type: "string" },
  role: { type: "string" },
  uses: { type: "string" },
  days: { type: "string" },
  member: { type: "string" },
  json: { type: "boolean" },
} as const;

const TAKES: Readonly<Record<string, readonly string[]>> = {
  serve: ["port", "name"],
  invite: ["role", "uses", "days", "member"],
  members: ["json"],
  revoke: [],
  role: [],
};

/** What was asked for, or null where it cannot be understood. */
export function newsroomArguments(argv: readonly string[]): AskedOf | null {
  try {
    const { values, positionals } = parseArgs({
      ...{ args: [...argv], options: OPTIONS, allowPositionals: true },
    });
    const [kind = "serve", ...words] = positionals;
    const { desk, ...others } = values;
    const taken = TAKES[kind];
    if (desk === "" || taken === undefined) return null;
    if (Object.keys(others).some((name) => !taken.includes(name))) return null;
    const asked = askedOf(kind, words, others);
    return asked === null ? null : { desk, asked };
  } catch {
    return null;
  }
}

type Values = Readonly<Record<string, string | boolean | undefined>>;

function askedOf(kind: string, words: readonly string[], values: Values): Asked | null {
  const text = (name: string) => (typeof values[name] === "string" ? values[name] : null);
  const [member, role, tooMuch] = words;
  if (kind === "revoke") return member && !role ? { kind, member } : null;
  if (kind === "role") {
    return member && role && isRole(role) && !tooMuch ? { kind, member, role } : null;
  }
  if (member !== undefined) return null;
  if (kind === "members") return { kind, json: values.json === true };
  if (kind === "serve") return { kind, port: portIn(text("port")), name: text("name") };
  const asked = text("role");
  const [uses, days] = [amount(text("uses"), 1, 1_000), amount(text("days"), 7, 365)];
  if (asked === null || !isRole(asked) || uses === null || days === null) return null;
  return { kind: "invite", role: asked, uses, days, member: text("member") };
}

function amount(given: string | null, usual: number, most: number): number | null {
  const read = given === null ? usual : Number(given);
  return Number.isInteger(read) && read >= 1 && read <= most ? read : null;
}
