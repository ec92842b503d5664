import { z } from "zod";
import { patternFault } from "./pattern-fault.ts";

const phrase = z.string().trim().min(1).max(100);
const phrases = z.union([phrase, z.array(phrase).min(1).max(200)]);
const sentence = z.string().trim().min(1).max(500);
const replacement = z.string().max(200);

/** One rule of a house-style file; `docs/house-style.md` tells what each key means. */
export const ruleInFile = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/, {
      error: "An id is of small letters, figures and hyphens.",
    }),
    words: phrases.optional(),
    pattern: z.string().min(1).max(300).optional(),
    replace: z.union([replacement, z.array(replacement).min(1).max(200)]).optional(),
    why: sentence,
    example: sentence,
    fine: sentence.optional(),
    severity: z.enum(["WARN", "ERROR"]).optional(),
    matchCase: z.boolean().optional(),
    inQuotations: z.boolean().optional(),
    desk: z.string().trim().min(1).max(80).optional(),
    language: z.string().trim().min(2).max(35).optional(),
    off: z.boolean().optional(),
  })
  .superRefine(({ words, pattern, replace }, context) => {
    const say = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    if ((words === undefined) === (pattern === undefined)) {
      say("words", "A rule has either words or a pattern.");
    }
    const fault = pattern === undefined ? null : patternFault(pattern);
    if (fault !== null) say("pattern", fault);
    const count = Array.isArray(words) ? words.length : 1;
    if (Array.isArray(replace) && replace.length !== count) {
      say("replace", "One replacement serves all words, or there are as many as words.");
    }
  });

export type RuleInFile = z.infer<typeof ruleInFile>;

/** A file of house-style rules; what it says of language and desk goes for all of its rules. */
export const styleFile = z.strictObject({
  title: z.string().trim().min(1).max(80),
  language: z.string().trim().min(2).max(35).optional(),
  desk: z.string().trim().min(1).max(80).optional(),
  rules: z.array(ruleInFile).max(2000),
});
