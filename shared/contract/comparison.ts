import { z } from "zod";
import type { Change } from "../compare/changes.ts";
import type { Comparison } from "../compare/comparison.ts";

const text = z.string().nullable();
const count = z.number().int().min(0);
const place = z.number().int().min(1).nullable();

const style = z.object({ link: text, marks: z.array(z.string()) }).nullable();

const parts = z.array(
  z.object({
    kind: z.enum(["same", "added", "removed", "restyled"]),
    text: z.string(),
    before: style,
    after: style,
  }),
);

const value = z.object({ name: z.string(), before: text, after: text });

const block: z.ZodType<Comparison["blocks"][number]> = z.lazy(() =>
  z.object({
    kind: z.enum(["same", "added", "removed", "changed", "split", "joined"]),
    isMoved: z.boolean(),
    type: z.string(),
    wasId: text,
    isId: text,
    title: text,
    asset: text,
    was: place,
    is: place,
    parts,
    attributes: z.array(value),
    children: z.array(block),
  }),
);

export const counts = z.object({
  wordsAdded: count,
  wordsRemoved: count,
  blocksAdded: count,
  blocksRemoved: count,
  blocksChanged: count,
  blocksMoved: count,
  blocksSplit: count,
  blocksJoined: count,
  fieldsChanged: count,
});

/** How many places a comparison leaves out, as it was asked to. */
export const hidden = z.object({ formatting: count, typography: count });

/** `shared/compare`'s Change: how programs read a comparison. */
export const change = z.object({
  kind: z.enum(["changed", "added", "removed", "moved", "split", "joined"]),
  field: z.string(),
  block: text,
  before: text,
  after: text,
  quoted: z.boolean(),
}) satisfies z.ZodType<Change>;

/** `shared/compare`'s Comparison, checked as it crosses the wire. */
export const comparison: z.ZodType<Comparison> = z.object({
  language: text,
  direction: z.enum(["ltr", "rtl"]).nullable(),
  fields: z.array(value.extend({ parts: parts.nullable() })),
  blocks: z.array(block),
  counts,
  names: z.record(z.string(), z.string()),
});
