import { z } from "zod";
import { call } from "./base.ts";
import { draftRow } from "./drafts.ts";
import { draftId, time } from "./ids.ts";

const id = z.uuid();
const name = z.string().trim().min(1).max(60);
const byId = z.object({ id });

/** A story to begin with, without its words. */
export const template = z.object({
  id,
  name,
  section: z.string().nullable(),
  tags: z.array(z.string()),
  language: z.string().nullable(),
  /** In words of the body. */
  plannedLength: z.number().nullable(),
  /** How many places in it are still to be filled in. */
  open: z.number().int(),
  updatedAt: time,
});
export type Template = z.infer<typeof template>;

export const templates = {
  /** By name. Stet's own come onto the desk with the first asking. */
  list: call.output(z.array(template)),
  /** Keeps what a draft says under a name; the template that has the name already gives way. */
  make: call
    .input(z.object({ draft: draftId, name }))
    .output(z.object({ template, replaced: z.boolean() })),
  /** A new draft that begins with it. */
  use: call.input(byId).output(draftRow),
  /** BAD_INPUT where another has the name. */
  rename: call.input(z.object({ id, name })).output(template),
  remove: call.input(byId).output(z.void()),
  /** Takes back the last change of one: its making, its replacing, its renaming, its deletion. */
  undo: call.input(byId).output(z.void()),
  /** Those of Stet's own whose names the desk lacks; answers with how many came. */
  bringBack: call.output(z.object({ brought: z.number().int() })),
};
