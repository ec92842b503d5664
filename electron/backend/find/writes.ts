import { Transform } from "@tiptap/pm/transform";
import { replaceBody } from "../../../shared/article/ydoc/replace.ts";
import { replaceHits } from "../../../shared/find/replace-hits.ts";
import { writeFieldChanges } from "../../../shared/find/write-fields.ts";
import { personKey } from "../../store/queries/people.ts";
import type { Input, Output, Writes } from "../context.ts";
import { changeDraft } from "../drafts/change-draft.ts";
import { refuseUnknown } from "../drafts/refuse-unknown.ts";
import { replaceDraft } from "../drafts/replace-draft.ts";
import type { WriteOps, WritingDesk } from "../threads/thread-desk.ts";
import { keepVersion } from "../versions/keep-version.ts";
import { readVersion } from "../versions/read-version.ts";
import { findInDraft } from "./find-in-draft.ts";

export const findWrites = {
  "find.replace": replace,
  "find.undo": undo,
} satisfies Partial<WriteOps>;

function replace(
  desk: WritingDesk,
  { draft, query, replacement, hits: wanted, person, at }: Input<Writes["find.replace"]>,
): Output<Writes["find.replace"]> {
  refuseUnknown(desk, draft);
  const { node, hits } = findInDraft(desk.drafts.get(draft).doc, query);
  const chosen = new Set(wanted);
  const there = hits.filter(({ key }) => chosen.has(key)).map(({ hit }) => hit);
  if (there.length === 0) return null;
  const note = `Before “${query.text.slice(0, 80)}” was replaced`;
  const author = personKey(desk.store, person, at);
  const before = keepVersion(desk, draft, {
    kind: "beforeRestore",
    name: null,
    note,
    author,
    at,
  });
  changeDraft(desk, draft, { person, at }, (doc) => {
    const tr = new Transform(node);
    const fields = replaceHits(tr, there, replacement, query);
    replaceBody(doc, tr.doc);
    writeFieldChanges(doc, fields);
  });
  const { seq } = desk.drafts.get(draft);
  return { id: draft, before: before.id, seq, replaced: there.length };
}

function undo(
  desk: WritingDesk,
  { id, before, seq, person, at }: Input<Writes["find.undo"]>,
): Output<Writes["find.undo"]> {
  const { version, article } = readVersion(desk.store, before);
  if (version.draft !== id || desk.drafts.get(id).seq !== seq) return false;
  const way = { kind: "beforeRestore", note: null } as const;
  replaceDraft(desk, { id, article, assets: new Map(), before: way, after: null, person, at });
  return true;
}
