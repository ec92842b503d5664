import { z } from "zod";
import { ruleInFile } from "../house-style/rule-file.ts";
import type { StyleRule } from "../house-style/style-rule.ts";
import { call } from "./base.ts";

const styleRule = z.object({
  id: z.string(),
  file: z.string(),
  words: z.array(z.string()),
  pattern: z.string().nullable(),
  replace: z.array(z.string()),
  why: z.string(),
  example: z.string(),
  fine: z.string().nullable(),
  severity: z.enum(["ERROR", "WARN"]),
  matchCase: z.boolean(),
  inQuotations: z.boolean(),
  desk: z.string().nullable(),
  language: z.string().nullable(),
  off: z.boolean(),
}) satisfies z.ZodType<StyleRule>;

/** A rule and where it comes from; `hides`: it takes the place of one of Stet's. */
const listedRule = styleRule.extend({ from: z.enum(["stet", "desk"]), hides: z.boolean() });
export type ListedRule = z.infer<typeof listedRule>;

/** A file of the desk's before and after a change, by which it is taken back; null: there was none. */
const fileChange = z.object({
  file: z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}_ -]{0,79}$/u),
  before: z
    .string()
    .max(1024 * 1024)
    .nullable(),
  after: z.string().max(1024 * 1024),
});
export type FileChange = z.infer<typeof fileChange>;

/** The desk's rules of house style, kept in its files. */
export const houseStyle = {
  list: call.output(
    z.object({
      rules: z.array(listedRule),
      /** A sentence for each file that is none. */
      wrong: z.array(z.string()),
      folder: z.string(),
    }),
  ),
  /** Whether any rule that counts stops an export. Stet's own stop none. */
  stops: call.output(z.boolean()),
  /** Writes a rule into its file of the desk, a new one or one of Stet's into the desk's own rules. */
  put: call.input(z.object({ rule: ruleInFile })).output(fileChange),
  /** Takes a rule out of the desk's files; Stet's of this id counts again. */
  remove: call.input(z.object({ id: z.string().max(60) })).output(fileChange),
  /** Puts a file back as it was, unless it has changed since (CANCELLED). */
  putBack: call.input(fileChange).output(z.null()),
};
