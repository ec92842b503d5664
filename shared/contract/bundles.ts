import { z } from "zod";
import { call } from "./base.ts";
import { draftId } from "./ids.ts";
import { version } from "./versions.ts";

/** The end of a bundle's name, and what it is called between programs. */
export const BUNDLE_ENDING = ".stet";
export const BUNDLE_MEDIA_TYPE = "application/x-stet";

/** Largest bundle that crosses the wire; a larger one is opened by its path. */
export const LARGEST_SENT_BUNDLE = 200 * 1024 * 1024;

/** What a bundle is locked with and opened by (`docs/bundle.md`). */
export const passphrase = z.string().min(1).max(1000);
/** Where a page names it to the browser host, percent-encoded. */
export const PASSPHRASE_HEADER = "x-stet-passphrase";
/** What an address says in its query that asks for a clean one. */
export const CLEAN_PARAMETER = "clean";

const count = z.number().int().min(0);
const path = z.string().min(1).max(4096);

export const writtenBundle = z.object({
  /** Absolute path. */
  file: z.string(),
  draft: draftId,
  versions: count,
  photos: count,
  bytes: count,
  /** Names of photos whose files are missing or damaged on this desk, and so are not in it. */
  missing: z.array(z.string()),
});
export type WrittenBundle = z.infer<typeof writtenBundle>;

export const openedBundle = z.object({
  draft: draftId,
  headline: z.string().nullable(),
  /** `unchanged`: this desk held all of it already. */
  outcome: z.enum(["new", "merged", "unchanged"]),
  /** Whether the draft lay in the bin here, and is out of it now. */
  broughtBack: z.boolean(),
  /** What stood here before a merge; compared with now it shows what came in. */
  before: version.nullable(),
  /** Blocks and fields that are not what they were before the merge. */
  changes: count,
  versions: count,
  photos: count,
  /** Who wrote the bundle. */
  from: z.string().nullable(),
});
export type OpenedBundle = z.infer<typeof openedBundle>;

export const bundles = {
  /** Shows the native dialog that asks where it goes; null where cancelled, or the host has none. */
  place: call.input(z.object({ name: z.string().max(255) })).output(path.nullable()),
  /**
   * Writes one draft with its journal, versions, photos, comments and notes into a file at an
   * absolute path (`docs/bundle.md`), whole or not at all. A clean one is of a new draft and holds the
   * article and its photos alone. How far it is comes as events.
   */
  write: call
    .input(
      z.object({
        draft: draftId,
        path,
        passphrase: passphrase.optional(),
        clean: z.boolean().optional(),
      }),
    )
    .output(writtenBundle),
  /**
   * Opens a bundle at an absolute path: as a new draft, or merged into the one that it is of. All
   * of it is checked before anything is written. BAD_FILE says what is wrong with it, PASSPHRASE that
   * it is locked and none was given, or another one.
   */
  open: call.input(z.object({ path, passphrase: passphrase.optional() })).output(openedBundle),
};
