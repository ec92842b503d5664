import { z } from "zod";
import { STATUSES } from "../article/status.ts";
import type { LogEntry } from "../article/ydoc/desk-log.ts";
import { time } from "./ids.ts";

const status = z.enum(STATUSES);

const entry = { at: time, person: z.string() };

/** One line of a draft's log. A status from and to the same is a message alone. */
export const logEntry: z.ZodType<LogEntry> = z.discriminatedUnion("kind", [
  z.object({
    ...entry,
    kind: z.literal("status"),
    from: status,
    to: status,
    message: z.string().nullable(),
  }),
  z.object({
    ...entry,
    kind: z.literal("override"),
    format: z.string(),
    until: z.string(),
    reason: z.string().nullable(),
  }),
  z.object({
    ...entry,
    kind: z.literal("killOverride"),
    format: z.string(),
    /** What was said of the kill, in a sentence. */
    told: z.string(),
    reason: z.string().nullable(),
  }),
  z.object({
    ...entry,
    kind: z.literal("rightsOverride"),
    format: z.string(),
    /** What stood against each photo, in a sentence. */
    photos: z.array(z.string()),
    reason: z.string().nullable(),
  }),
  z.object({
    ...entry,
    kind: z.literal("styleOverride"),
    format: z.string(),
    /** What was said against each of the words, in a sentence. */
    words: z.array(z.string()),
    reason: z.string().nullable(),
  }),
  z.object({
    ...entry,
    kind: z.literal("quotesOverride"),
    format: z.string(),
    /** What was said of them, in a sentence. */
    told: z.string(),
    reason: z.string().nullable(),
  }),
  z.object({
    ...entry,
    kind: z.literal("photo"),
    hash: z.string(),
    name: z.string(),
    deed: z.enum(["killed", "released"]),
    reason: z.string().nullable(),
  }),
]);
