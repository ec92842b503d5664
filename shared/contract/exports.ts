import { z } from "zod";
import { CROP_ASPECTS } from "../article/photo-crop.ts";
import { KEPT_METADATA } from "../exports/inscription.ts";
import { IMAGE_FORMATS } from "../exports/renditions.ts";
import { article } from "./article.ts";
import { call, file, ticket } from "./base.ts";
import { draftId, photoHash } from "./ids.ts";

export const EXPORT_FORMATS = [
  "html",
  "html-fragment",
  "markdown",
  "docx",
  "pdf",
  "ninjs",
  "text",
] as const;
export const exportFormat = z.enum(EXPORT_FORMATS);
export type ExportFormat = z.infer<typeof exportFormat>;

/** Those whose file is a text, so that it can stand on the clipboard. */
const textExport = exportFormat.exclude(["docx", "pdf"]);
export type TextExport = z.infer<typeof textExport>;

/** What a format could not carry, counted by element. */
const loss = z.object({
  draft: draftId,
  format: exportFormat,
  element: z.string(),
  count: z.number().int(),
});
export type Loss = z.infer<typeof loss>;

/** Somebody lets it out in spite of what holds it. The draft's log keeps who, when and why. */
const override = z.object({ reason: z.string().trim().max(2000).nullable() });
export type Override = z.infer<typeof override>;

const overrides = z.object({
  /** Although it was killed. */
  overrideKill: override.optional(),
  /** Before its embargo ends. */
  overrideEmbargo: override.optional(),
  /** With photos that were killed, or whose rights have ended. */
  overrideRights: override.optional(),
  /** With words that a rule of house style forbids. */
  overrideStyle: override.optional(),
  /** With quotations that nobody has checked. */
  overrideQuotes: override.optional(),
});
export type Overrides = Readonly<z.infer<typeof overrides>>;

/** The name of a profile's file, without its ending. */
const profileName = z.string().min(1).max(80);

/** A way of writing a format, of Stet's own or of the newsroom's. */
const profile = z.object({
  name: profileName,
  title: z.string(),
  format: exportFormat,
  /** What its file says of itself, in the comment at its head. */
  about: z.string().nullable(),
  /** Whose it is: Stet's, or of the desk's own folder. */
  from: z.enum(["stet", "desk"]),
  /** The file beside it that holds the newsroom's own page or lines around each article. */
  template: z.string().nullable(),
  /** How it writes the credit of photos that say nothing of it; null for Stet's own way. */
  creditPattern: z.string().nullable(),
  /** Whether its Word files leave for review. */
  review: z.boolean(),
  /** The most characters of headline that there is room for; null where it does not say. */
  longestHeadline: z.number().int().nullable(),
  /** Whether it warns of quotations that are not checked, or stops at them; null where it asks nothing. */
  uncheckedQuotes: z.enum(["WARN", "ERROR"]).nullable(),
});
export type Profile = z.infer<typeof profile>;

/** `wrong` has a sentence for each file that is no profile. */
export const knownProfiles = z.object({
  profiles: z.array(profile),
  wrong: z.array(z.string()),
  /** Absolute path of where the newsroom's lie; it need not be there yet. */
  folder: z.string(),
});

/** What a profile says, as `ExportStyle` of `shared/exports` has it. */
const style = z.object({
  creditPattern: z.string().nullable(),
  callToAction: z.string().nullable(),
  headingsFrom: z.number().int(),
  frontMatter: z.array(z.string()).readonly().nullable(),
  images: z
    .object({
      widths: z.array(z.number().int()).readonly(),
      format: z.enum(IMAGE_FORMATS),
      better: z.array(z.enum(IMAGE_FORMATS).exclude(["original"])).readonly(),
      crops: z.array(z.enum(CROP_ASPECTS)).readonly(),
      sizes: z.string(),
    })
    .nullable(),
  text: z.object({
    wrap: z.number().int().nullable(),
    header: z.boolean(),
    addresses: z.boolean(),
  }),
  template: z.object({ file: z.string(), text: z.string() }).nullable(),
  keepMetadata: z.array(z.enum(KEPT_METADATA)).readonly(),
  stopOnSuggestions: z.boolean(),
  stopOnUncheckedQuotes: z.boolean(),
  review: z.boolean(),
});

const what = overrides.extend({
  /** Empty means every draft that is not in the bin and was not killed. */
  drafts: z.array(draftId),
  format: exportFormat,
  /** A profile's name, of this format; left out, the format's own. */
  profile: profileName.optional(),
  /** Word alone: with suggestions as tracked changes and with comments, for colleagues to answer in. */
  review: z.boolean().optional(),
  /** Exports in spite of a TK; never in spite of an embargo or of rights. */
  force: z.boolean(),
  ticket: ticket.optional(),
});

const onePhoto = overrides
  .pick({ overrideEmbargo: true })
  .extend({ draft: draftId, hash: photoHash });

/** Absolute paths of what was written. */
export const exported = z.object({ files: z.array(z.string()), losses: z.array(loss) });

/**
 * Nothing leaves the desk by any of these once it was killed (STORY_KILLED), while it is under embargo (EMBARGOED says until when) or
 * with a photo that may not be published (RIGHTS_HELD), with words that house style forbids (STYLE_HELD) or, by a strict profile, with
 * quotations that nobody has checked (QUOTES_HELD), unless that is overridden, nor with a TK in
 * it (STOPPED lists them), unless that is forced.
 */
export const exports = {
  /** Every profile that can be named, Stet's own before the newsroom's. */
  profiles: call.output(knownProfiles),
  /** How a format is written by that profile, for who shows it: what `profiles` says nothing of. */
  style: call.input(what.pick({ format: true, profile: true })).output(z.object({ style })),
  /** Puts a copy of one of Stet's own into that folder, to be changed there; answers with its path. */
  copyProfile: call.input(z.object({ name: profileName })).output(z.object({ path: z.string() })),
  /**
   * What the format would not carry of the drafts as they are now; nothing leaves, so nothing stops it.
   * What comes of photo files alone is known when they are copied.
   */
  losses: call
    .input(what.pick({ drafts: true, format: true, profile: true, review: true }))
    .output(z.object({ losses: z.array(loss) })),
  /**
   * Writes into an absolute folder, each file under a temporary name and then renamed; nothing
   * else there is touched.
   */
  toFolder: call.input(what.extend({ folder: z.string().min(1).max(4096) })).output(exported),
  /** The same as one file to download: a file that needs none beside it alone, else a zip. */
  download: call.input(what).output(z.object({ file, losses: z.array(loss) })),
  /** What a reader of the file would find in it. Nothing leaves the desk, so nothing stops it. */
  preview: call
    .input(z.object({ draft: draftId, format: z.literal("docx"), profile: profileName.optional() }))
    .output(z.object({ article })),
  /**
   * Asks where a copy of one photo of a draft is to go and writes it there: as large as it is, with
   * what the article says of it. Null where cancelled, or the host has no dialog to ask with.
   * RIGHTS_HELD where it was killed or its rights ran out, EMBARGOED unless that is overridden.
   */
  savePhoto: call.input(onePhoto).output(z.string().nullable()),
  /** The same as a file to download, for who overrides an embargo: nothing else is asked for that way. */
  downloadPhoto: call.input(onePhoto).output(z.object({ file })),
  /** Fails as these do where the photo may not leave, or not by a drag, where nobody answers for an embargo. */
  mayDragPhoto: call
    .input(z.object({ draft: draftId.nullable(), hash: photoHash }))
    .output(z.void()),
  /** For the clipboard. */
  text: call
    .input(
      overrides.extend({
        draft: draftId,
        format: textExport,
        force: what.shape.force.optional(),
      }),
    )
    .output(z.object({ text: z.string(), html: z.string().nullable() })),
};
