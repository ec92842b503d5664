import { z } from "zod";
import { STATUSES } from "../article/status.ts";
import { draftId, personId, photoHash, time, versionId } from "../contract/ids.ts";
import { MOST_LANES } from "./lanes.ts";
import { ROLES } from "./roles.ts";

/**
 * What a desk and a newsroom's server say to each other over HTTP, beside the sync of documents,
 * which is Hocuspocus' own protocol. All under `/v1`; a session's `access` as `Authorization: Bearer`.
 */

/** Rises with every change that an older desk or server could not take part in. */
export const WIRE = 1;

const secret = z.string().min(20).max(500);

/** Somebody as the newsroom knows them: one member however many devices they write on. */
export const member = z.object({
  id: personId,
  name: z.string().min(1).max(200),
  initials: z.string().min(1).max(8),
  role: z.enum(ROLES),
});
export type Member = z.infer<typeof member>;

/** `GET /v1/about`, asked by anybody. */
export const about = z.object({
  wire: z.number().int(),
  id: z.uuid(),
  name: z.string().min(1).max(200),
  signIn: z.array(z.enum(["invitation", "openid"])),
  /** To how many lanes drafts are dealt (`lanes.ts`); a server that does not say has one. */
  lanes: z.number().int().min(1).max(MOST_LANES).default(1),
});
export type About = z.infer<typeof about>;

/** Who sits at the desk that asks to come in. */
export const arriving = z.object({
  person: member.omit({ role: true }),
  device: z.uuid(),
});

/** `access` is short-lived; `renewal` is used once, for the next session. */
export const session = z.object({
  access: secret,
  renewal: secret,
  accessUntil: time,
  member,
});
export type Session = z.infer<typeof session>;

/** `POST /v1/join`: an invitation comes in once, as it says, and gives a {@link session}. */
export const joining = arriving.extend({ invitation: secret });

/** `POST /v1/sign-in`: begins signing in by OpenID Connect, in a browser. `challenge` is S256 of the verifier. */
export const signingIn = arriving.extend({ challenge: z.string().length(43) });
export const signInPage = z.object({ page: z.url(), pairing: secret });
/** `POST /v1/sign-in/wait`: a {@link session}, or nothing yet. */
export const waiting = z.object({ pairing: secret, verifier: secret });
export const waited = z.object({ session: session.nullable() });

/** `POST /v1/renew`. */
export const renewing = z.object({ renewal: secret });

/** Which state of a document the server has on its disk. A desk compares it, and reads nothing in it. */
const revision = z.string().min(1).max(100);

/** A line of the newsroom's list, derived by the server from the document that it stored. */
export const listedThere = z.object({
  id: draftId,
  status: z.enum(STATUSES),
  headline: z.string().nullable(),
  slug: z.string().nullable(),
  section: z.string().nullable(),
  words: z.number().int(),
  createdAt: time,
  updatedAt: time,
  /** Who wrote last, by name. */
  person: z.string().nullable(),
  /** Photos that it shows. */
  photos: z.array(photoHash),
  /** Versions that are kept of it. */
  versions: z.number().int(),
  /** Another one whenever the stored document is; not for a version that was added. */
  revision,
});
export type ListedThere = z.infer<typeof listedThere>;

/** `GET /v1/drafts?since=CURSOR`: what changed since, oldest change first; no cursor is all. */
export const listPage = z.object({
  drafts: z.array(listedThere),
  cursor: z.string().max(100),
  more: z.boolean(),
});
export type ListPage = z.infer<typeof listPage>;

/** Whose Yjs client it was: `GET` and `POST /v1/drafts/ID/writers`. A client is told once. */
export const writer = z.object({
  clientId: z.number().int().min(0),
  person: member.omit({ role: true }),
  device: z.uuid(),
});
export const writers = z.array(writer).max(10_000);
export type Writer = z.infer<typeof writer>;

/**
 * A version as a desk kept it: `GET /v1/drafts/ID/versions`, `PUT /v1/drafts/ID/versions/VERSION`. Its two
 * contents travel by hash: `GET`, `HEAD` and `PUT /v1/contents/HASH`, bytes as the store packs them.
 */
export const versionThere = z.object({
  id: versionId,
  kind: z.string().min(1).max(50),
  name: z.string().max(1000).nullable(),
  note: z.string().max(10_000).nullable(),
  author: member.omit({ role: true }).nullable(),
  createdAt: time,
  words: z.number().int().min(0),
  article: photoHash,
  state: photoHash,
});
export const versionsThere = z.array(versionThere);
export type VersionThere = z.infer<typeof versionThere>;

/** Documents of the sync: a draft's, and the list's, which holds nothing and only tells of changes. */
export const LIST_DOCUMENT = "list";
const DRAFT = "draft:";
export const documentOf = (draft: string): string => `${DRAFT}${draft}`;
/** The draft of a document's name; null for any other. */
export const draftOf = (document: string): string | null =>
  document.startsWith(DRAFT) ? document.slice(DRAFT.length) : null;

/**
 * Stateless messages beside a document's updates. `stored` asks that all that this desk sent before is on
 * the server's disk, and is answered by the same number once it is, with the document's revision then. `refused`: an update was not
 * taken, and nothing after it will be. `listed`: the list has moved to this cursor.
 */
export const fromDesk = z.object({ kind: z.literal("stored"), number: z.number().int() });
export const REFUSALS = ["role", "size", "rate", "unreadable", "newer"] as const;
export const fromServer = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("stored"), number: z.number().int(), revision }),
  z.object({ kind: z.literal("refused"), why: z.enum(REFUSALS), sentence: z.string() }),
  z.object({ kind: z.literal("listed"), cursor: z.string() }),
]);
export type FromServer = z.infer<typeof fromServer>;

/** What is refused over HTTP: a status of 4xx or 5xx with this as its body. */
export const refusal = z.object({
  code: z.enum([
    "signedOut",
    "revoked",
    "role",
    "notFound",
    "tooLarge",
    "tooOften",
    "badRequest",
    "newer",
    "unavailable",
  ]),
  sentence: z.string(),
});
export type Refusal = z.infer<typeof refusal>;
