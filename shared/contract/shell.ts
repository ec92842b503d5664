import { z } from "zod";
import { STATUSES } from "../article/status.ts";
import { article } from "./article.ts";
import { backup } from "./backups.ts";
import { writtenBundle } from "./bundles.ts";
import { finding } from "./checks.ts";
import { listedComment } from "./comments.ts";
import { change, counts, hidden } from "./comparison.ts";
import { verification } from "./desk.ts";
import { draftRow, recovery, shownDraft } from "./drafts.ts";
import { exported, knownProfiles } from "./exports.ts";
import { foundDraft } from "./find.ts";
import { session } from "./history.ts";
import { draftId, photoHash, time } from "./ids.ts";
import { importResult } from "./imports.ts";
import { libraryPhoto } from "./library.ts";
import { logEntry } from "./log.ts";
import { joinedState } from "./newsroom.ts";
import { deskStatistics, statedArticle } from "./statistics.ts";
import { template } from "./templates.ts";
import { version } from "./versions.ts";

const status = z.enum(STATUSES);

/** The newsroom that a desk has joined, and how many drafts are where. */
const newsroomOfDesk = joinedState.pick({
  address: true,
  name: true,
  member: true,
  drafts: true,
});

const listed = draftRow.pick({
  id: true,
  status: true,
  headline: true,
  slug: true,
  words: true,
  updatedAt: true,
});

/**
 * What each command of `stet` prints with `--json`: one value. Programs rely on it; keys may be
 * added, none goes or changes its meaning. Unset is null, never missing.
 */
export const shellOutputs = {
  import: importResult.extend({
    /** Pictures that came onto the desk and that no imported text shows. */
    photos: z.array(z.object({ hash: photoHash, file: z.string() })),
  }),
  /** `template`: the name of the one it began with. */
  new: z.object({ id: draftId, template: z.string().nullable() }),
  templates: z.object({ templates: z.array(template) }),
  list: z.object({ drafts: z.array(listed) }),
  /** `replaced`: empty where nothing was to be replaced. */
  find: z.object({
    drafts: z.array(foundDraft),
    replaced: z.array(z.object({ id: draftId, replaced: z.number().int() })),
  }),
  show: shownDraft,
  status: z.object({ id: draftId, from: status, status }),
  /** One of the two is null: the draft that was named, or the desk. */
  stats: z.object({ article: statedArticle.nullable(), desk: deskStatistics.nullable() }),
  log: z.object({ log: z.array(logEntry) }),
  comments: z.object({ comments: z.array(listedComment) }),
  versions: z.object({ versions: z.array(version.omit({ draft: true, note: true })) }),
  /** `moment`: the article at the time that was asked for; null where none was. */
  history: z.object({
    sessions: z.array(session),
    moment: z.object({ at: time, person: z.string().nullable(), article }).nullable(),
  }),
  compare: z.object({ changes: z.array(change), counts, hidden }),
  restore: z.object({ version: version.shape.number, id: draftId }),
  check: z.object({ findings: z.array(finding.extend({ draft: draftId })) }),
  export: exported,
  profiles: knownProfiles,
  /** `drafts`: those that a kill or a release was written to. */
  photos: z.object({
    photos: z.array(libraryPhoto.omit({ framing: true })),
    drafts: z.array(draftId),
  }),
  bundle: writtenBundle,
  /** `rebuilt`: how many drafts were derived anew, where that was asked for. */
  verify: verification.extend({ rebuilt: z.number().int().nullable().optional() }),
  recover: recovery,
  /** `damaged`: tables of the database with pages that could not be read. `kept`: where the damaged database lies. */
  salvage: z.object({
    drafts: z.number().int(),
    rows: z.number().int(),
    fromBackups: z.number().int(),
    damaged: z.array(z.string()),
    recovered: z.array(recovery),
    unrecovered: z.array(draftId),
    lost: z.object({
      changes: z.number().int(),
      versions: z.number().int(),
      people: z.number().int(),
    }),
    kept: z.string(),
  }),
  /** `name` is null for one file elsewhere, which has none among the desk's backups. */
  backup: z.object({
    name: z.string().nullable(),
    file: z.string(),
    drafts: backup.shape.drafts,
    bytes: backup.shape.bytes,
  }),
  /** `kept`: where lies what stood there before; null where nothing did. */
  "restore-backup": z.object({
    file: z.string(),
    drafts: z.number().int(),
    madeAt: time,
    kept: z.string().nullable(),
  }),
  /** `plainBackups`: folders of backups that anybody can read. */
  seal: z.object({ sealed: z.literal(true), plainBackups: z.array(z.string()) }),
  unseal: z.object({ sealed: z.literal(false) }),
  join: newsroomOfDesk,
  /** `left`: what the newsroom is called; null where there was none. */
  leave: z.object({ left: z.string().nullable() }),
  /** `refused`: drafts that the server does not take, and why. */
  sync: newsroomOfDesk.extend({
    refused: z.array(z.object({ id: draftId, sentence: z.string() })),
  }),
};

export type CommandName = keyof typeof shellOutputs;

/** Values of these types, by the command that prints them. */
export type ShellOutput = { [Name in CommandName]: z.infer<(typeof shellOutputs)[Name]> };
