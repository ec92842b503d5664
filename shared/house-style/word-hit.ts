import { z } from "zod";

/** One line of an article, as the checks of words are asked about it. */
export const wordLine = z.object({
  text: z.string().max(200_000),
  isQuotation: z.boolean(),
});
export type WordLine = z.infer<typeof wordLine>;

export const WORD_CHECKS = ["houseStyle", "spelling", "grammar"] as const;

/** What a check of words found in one line. */
export const wordHit = z.object({
  check: z.enum(WORD_CHECKS),
  /** Of the rule within its check, for dismissing: the same from one run to the next. */
  rule: z.string(),
  severity: z.enum(["ERROR", "WARN"]),
  /** In UTF-16 units of the line. */
  start: z.number().int(),
  end: z.number().int(),
  /** What is wrong, for a person. */
  message: z.string(),
  /** Why, for a person; null where nobody says. */
  why: z.string().nullable(),
  example: z.string().nullable(),
  /** What to write in its place, the likeliest first; "" takes the words out. */
  replacements: z.array(z.string()),
});
export type WordHit = z.infer<typeof wordHit>;
