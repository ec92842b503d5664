import { z } from "zod";
import { FINDING_FIELDS, type Finding, RULES } from "../checks/finding.ts";
import { wordHit, wordLine } from "../house-style/word-hit.ts";
import { call } from "./base.ts";
import { draftId } from "./ids.ts";

export const finding = z.object({
  rule: z.enum(RULES),
  severity: z.enum(["ERROR", "WARN"]),
  message: z.string(),
  fix: z.string(),
  block: z.string().nullable(),
  field: z.enum(FINDING_FIELDS).nullable(),
  /** The very words, where it is about words. */
  place: z
    .object({
      line: z.number().int(),
      start: z.number().int(),
      end: z.number().int(),
      words: z.string(),
    })
    .nullable(),
  /** What one press does about it. */
  remedy: z
    .discriminatedUnion("kind", [
      z.object({ kind: z.literal("text"), text: z.string() }),
      z.object({ kind: z.literal("link"), href: z.string() }),
      z.object({ kind: z.literal("level"), level: z.number().int() }),
      z.object({ kind: z.literal("remove") }),
      z.object({ kind: z.literal("language"), language: z.string() }),
    ])
    .nullable(),
}) satisfies z.ZodType<Finding>;

export const checks = {
  /**
   * What the draft lacks as it stands now, held against the desk; what stops an export first. Spelling
   * and grammar only where they are asked for, since they take seconds.
   */
  find: call
    .input(z.object({ draft: draftId, spelling: z.boolean().optional() }))
    .output(z.array(finding)),
  /** What house style says of lines of an article; `stamp` changes with the rules, `wrong` has a sentence for each file that is none. */
  words: call
    .input(
      z.object({
        language: z.string().nullable(),
        section: z.string().nullable(),
        lines: z.array(wordLine).max(100_000),
      }),
    )
    .output(
      z.object({ stamp: z.string(), lines: z.array(z.array(wordHit)), wrong: z.array(z.string()) }),
    ),
  /**
   * Spelling and grammar of lines of an article in a language (null counts as English); `checks` is
   * false where nothing that comes with Stet reads it, or somebody turned it off.
   */
  spelling: call
    .input(z.object({ language: z.string().nullable(), lines: z.array(wordLine).max(100_000) }))
    .output(z.object({ stamp: z.string(), lines: z.array(z.array(wordHit)), checks: z.boolean() })),
  /** Adds a word to the desk's own dictionary, or takes it out. */
  teach: call
    .input(z.object({ word: z.string().trim().min(1).max(100), isKnown: z.boolean() }))
    .output(z.null()),
};
