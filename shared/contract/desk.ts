import { eventIterator } from "@orpc/contract";
import { z } from "zod";
import { settings } from "../settings/settings.ts";
import { call, ticket } from "./base.ts";
import { exportFormat } from "./exports.ts";
import { deskId, draftId, personId, photoHash } from "./ids.ts";
import { PERSON_COLOURS } from "./person-colours.ts";

const person = z.object({
  id: personId,
  name: z.string().min(1).max(200),
  initials: z.string().min(1).max(8),
});
export type Person = z.infer<typeof person>;

/** Null where it is not set: what they do on the desk, and their colour. */
const profile = person.extend({
  role: z.string().trim().min(1).max(100).nullable(),
  colour: z.enum(PERSON_COLOURS).nullable(),
});
export type PersonProfile = z.infer<typeof profile>;

/** What is said of somebody; what is left out stays as it is. */
export const saidOfPerson = z.object({
  name: person.shape.name,
  initials: person.shape.initials,
  role: profile.shape.role.optional(),
  colour: profile.shape.colour.optional(),
});
export type SaidOfPerson = z.infer<typeof saidOfPerson>;

const deskInfo = z.object({
  id: deskId,
  /** Absolute path of the desk's folder. */
  folder: z.string(),
  /** Absolute path of where its own backups lie. */
  backupsFolder: z.string(),
  appVersion: z.string(),
  contract: z.number().int(),
  host: z.enum(["electron", "browser", "shell"]),
  /** Whether the host can show a native dialog that picks a folder. */
  picksFolders: z.boolean(),
  /** Whether `desk.moveTo` can be asked for. */
  canMove: z.boolean(),
  /** Languages whose dictionaries can be fetched, none where the system has them; null: the browser's own. */
  dictionaries: z.array(z.string()).nullable(),
  /** The formats that articles can be exported in; PDF only where the host can print. */
  exportFormats: z.array(exportFormat),
  /** Who writes here; null until the first start has asked. */
  person: person.nullable(),
  /** Another one whenever a backup was restored: what was read before is of another desk. */
  restored: z.string().nullable(),
  /** Whether `backups.restore` can be asked for. */
  canRestore: z.boolean(),
  /** The draft that was open last, to be opened again. */
  lastDraft: draftId.nullable(),
});
export type DeskInfo = z.infer<typeof deskInfo>;

/** What happened on the desk, told to every window: `drafts` means "these rows changed". */
const deskEvent = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("drafts"), ids: z.array(draftId) }),
  z.object({ kind: z.literal("versions"), draft: draftId }),
  /** Something about these photos of the desk changed, or they are new. */
  z.object({ kind: z.literal("photos"), hashes: z.array(photoHash) }),
  z.object({ kind: z.literal("person"), person }),
  z.object({ kind: z.literal("settings"), settings }),
  /** The desk closes now, in every window, and asks for its passphrase. */
  z.object({ kind: z.literal("locked") }),
  /** Drafts whose rows stand behind are derived anew, as after an update of Stet; `done` of them are. */
  z.object({ kind: z.literal("catchingUp"), done: z.number(), total: z.number() }),
  /** A bundle of the draft is being written; both in bytes. */
  z.object({ kind: z.literal("bundle"), draft: draftId, done: z.number(), total: z.number() }),
  /** How far the work is that was asked for with this ticket: in steps, or in bytes; `name` is what is at hand. */
  z.object({
    kind: z.literal("progress"),
    ticket,
    done: z.number(),
    total: z.number(),
    name: z.string().optional(),
  }),
]);
export type DeskEvent = z.infer<typeof deskEvent>;

/** One more draft was derived anew; `problem` says why this one could not be. */
const rebuildStep = z.object({
  done: z.number().int(),
  total: z.number().int(),
  problem: z.string().nullable(),
});
export type RebuildStep = z.infer<typeof rebuildStep>;

export const verification = z.object({ ok: z.boolean(), problems: z.array(z.string()) });

export const desk = {
  info: call.output(deskInfo),
  events: call.output(eventIterator(deskEvent)),
  /**
   * Says once who writes on this desk; later calls change what is said of them. The first also lays a
   * made-up article on a desk without drafts, unless `sample` says no.
   */
  introduce: call.input(saidOfPerson.extend({ sample: z.boolean().optional() })).output(person),
  /** Everybody who has written on this desk or in a draft that came to it, by name. */
  people: call.output(z.array(profile)),
  /** From now on this one writes here: somebody of {@link people}, or somebody new. */
  writeAs: call
    .input(z.union([z.strictObject({ id: personId }), saidOfPerson.strict()]))
    .output(person),
  /**
   * Lets the desk lie in another absolute folder and opens it there, in every window: in the folder
   * itself where it is empty or a desk already, else in a new one inside it. Only while nothing has
   * been written here, where {@link DeskInfo} says `canMove`.
   */
  moveTo: call.input(z.object({ folder: z.string().min(1).max(4096) })),
  /** Shows the native folder dialog; null where the person cancelled or the host has none. */
  pickFolder: call.output(z.string().nullable()),
  verify: call.input(z.object({ ticket }).partial().optional()).output(verification),
  /** Derives everything that list, filters and search show anew from the journals. */
  rebuild: call.output(eventIterator(rebuildStep)),
};
