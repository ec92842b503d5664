import { z } from "zod";
import { CARRIED_FIELDS } from "../imports/answers/answered-fields.ts";
import { call, file, ticket } from "./base.ts";
import { openedBundle, passphrase } from "./bundles.ts";
import { draftId } from "./ids.ts";
import { version } from "./versions.ts";

const text = z.string().nullable();

/** Where one of them happened: a block of the draft by its id, or a field, and the words it is about. */
const auditPlace = z.object({
  block: text,
  field: z.enum(["headline", "dek", "byline"]).nullable(),
  words: text,
});

/** What an import changed or dropped, counted by kind, e.g. `ageBanner: 1`; of very many the first places. */
const auditEntry = z.object({
  kind: z.string(),
  count: z.number().int(),
  places: z.array(auditPlace),
});
export type AuditLine = z.infer<typeof auditEntry>;

export const importResult = z.object({
  drafts: z.array(
    z.object({
      id: draftId,
      file: z.string(),
      audit: z.array(auditEntry),
      /** What opening it did; null where the file was no bundle. */
      bundle: openedBundle.nullable(),
      /** What stood in the draft that the file was taken into; null where nothing was there before. */
      before: version.nullable(),
      /** What a Word file that came back said otherwise beside the body; null where it was no such file. */
      answered: z
        .object({
          /** In these its words are suggestions. */
          suggested: z.array(z.enum(["headline", "dek"])),
          /** These say by now what the file says. */
          changed: z.array(z.enum(CARRIED_FIELDS)),
        })
        .nullable(),
    }),
  ),
  failed: z.array(
    z.object({
      file: z.string(),
      error: z.string(),
      /** A hand-over for which no passphrase was given, or another one. */
      locked: z.boolean().optional(),
      /** The import was stopped before it was begun. */
      notReached: z.boolean().optional(),
    }),
  ),
});
export type AnsweredFields = NonNullable<
  z.infer<typeof importResult>["drafts"][number]["answered"]
>;
export type ImportResult = z.infer<typeof importResult>;

export const imports = {
  /**
   * Each text, Markdown, HTML or Word file becomes a draft, and so does each in a ZIP; pictures beside it are
   * its photos, found by the path it names them with; those in a Word file come along. A Word file that Stet
   * wrote of a draft here, and in which somebody suggests or comments, is taken into it. One bad file does not
   * stop the others. A `progress` event with the ticket tells before each file its place and its name.
   */
  files: call
    .input(
      z.object({
        files: z
          .array(z.object({ path: z.string().max(4096), file }))
          .min(1)
          .max(1000),
        /** The draft whose next state the one file becomes, instead of a new draft. */
        into: draftId.optional(),
        ticket: ticket.optional(),
        /** Of a hand-over among them that is locked. */
        passphrase: passphrase.optional(),
      }),
    )
    .output(importResult),
  /** Ends the import with this ticket: it answers with what came in until then. */
  stop: call.input(z.object({ ticket })).output(z.void()),
};
