import type { ReadOps } from "../threads/thread-desk.ts";
import { findInDraft, told } from "./find-in-draft.ts";

export const findReads = {
  "find.inDraft": ({ drafts }, { id, query, replacement }) =>
    findInDraft(drafts.get(id).doc, query).hits.map((hit) => told(hit, query, replacement)),
} satisfies Partial<ReadOps>;
