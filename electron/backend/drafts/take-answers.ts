import { uuidv7 } from "uuidv7";
import * as Y from "yjs";
import type { Article } from "../../../shared/article/article.ts";
import { newBlockId } from "../../../shared/article/block-id.ts";
import { takeComments, withComments } from "../../../shared/article/review/comment-marks.ts";
import { knownPeople } from "../../../shared/article/review/known-people.ts";
import { readArticle } from "../../../shared/article/ydoc/document.ts";
import { replaceArticle } from "../../../shared/article/ydoc/replace.ts";
import { loadDoc, PERSON } from "../../../shared/article/ydoc/roots.ts";
import {
  type Colleague,
  personNamed,
  takeThreads,
} from "../../../shared/article/ydoc/take-threads.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import type { AnsweredFields } from "../../../shared/contract/imports.ts";
import type { Version } from "../../../shared/contract/versions.ts";
import { answered } from "../../../shared/imports/answers/answered.ts";
import { answeredFields, changedFields } from "../../../shared/imports/answers/answered-fields.ts";
import { listPeople, personKey } from "../../store/queries/people.ts";
import { versionsOf } from "../../store/queries/versions.ts";
import type { Input, Writes } from "../context.ts";
import { isForReview } from "../exports/for-review.ts";
import type { WritingDesk } from "../threads/thread-desk.ts";
import { keepVersion } from "../versions/keep-version.ts";
import { readVersionWhole } from "../versions/read-version.ts";
import { changeDraft } from "./change-draft.ts";
import { idsIn } from "./create-draft.ts";
import { keyOf } from "./open-drafts.ts";
import { refuseUnknown } from "./refuse-unknown.ts";

type Answers = Input<Writes["drafts.takeAnswers"]>;

/**
 * Takes what a file that left for review came back with as suggestions and comments. It is held against the
 * draft as it left, and merged with what was written since as a colleague's desk is; nothing that the draft says
 * goes, whatever the file says. Answers with the fields that it says otherwise. Versions of before, which is answered with, and after are kept.
 */
export function takeAnswers(
  desk: WritingDesk,
  answers: Answers,
): { before: Version; fields: AnsweredFields } {
  const { id, file, person, at } = answers;
  refuseUnknown(desk, id);
  const author = personKey(desk.store, person, at);
  const before = keepVersion(desk, id, {
    kind: "beforeImport",
    name: null,
    note: null,
    author,
    at,
  });
  const people = listPeople(desk.store);
  const left = asItLeft(desk, id);
  let fields: AnsweredFields = { suggested: [], changed: [] };
  changeDraft(desk, id, { person, at }, (doc) => {
    const from = left ?? doc;
    const known = Y.encodeStateVector(from);
    fields = answer(from, answers, people, readArticle(doc));
    if (from !== doc) Y.applyUpdate(doc, Y.encodeStateAsUpdate(from, known), PERSON);
  });
  keepVersion(desk, id, { kind: "imported", name: null, note: file, author, at });
  return { before, fields };
}

/** The draft as it last left for review; null where that is not known, or its answers were taken once already. */
function asItLeft(desk: WritingDesk, id: DraftId): Y.Doc | null {
  const last = versionsOf(desk.store, keyOf(desk.store, id)).find(
    (version) => version.kind === "imported" || isForReview(version),
  );
  if (last === undefined || last.kind === "imported") return null;
  return loadDoc(readVersionWhole(desk.store, last.id).state);
}

function answer(
  doc: Y.Doc,
  { article, review, at }: Answers,
  people: readonly Colleague[],
  now: Article,
): AnsweredFields {
  const { threads, saved } = review;
  // A file of Stet's own has no time of saving, so that it is the same each time.
  const isDated = saved.by !== null && Date.parse(saved.at) > 0;
  const { id: person, name } = personNamed(people, saved.by ?? "Unknown author");
  const by = { id: newBlockId(), person, name, at: isDated ? saved.at : at };
  const ranges = threads.flatMap(({ range }) => range ?? []);
  const said = withComments(knownPeople(article, idsIn(people)), ranges);
  const left = readArticle(doc);
  const merged = takeComments(answered(left, said, by));
  const fields = answeredFields(left, said, now);
  replaceArticle(doc, { ...merged.article, ...fields }, PERSON);
  const placed = threads.map((thread) => ({
    ...thread,
    range: merged.ranges.get(thread.id) ?? null,
  }));
  takeThreads(doc, placed, saved, { people, newId: uuidv7 });
  const changed = changedFields(left, fields);
  return { suggested: suggestedIn(left, merged.article), changed };
}

function suggestedIn(left: Article, merged: Article): AnsweredFields["suggested"] {
  const differs = (field: "headline" | "dek") =>
    JSON.stringify(left[`${field}Content`]) !== JSON.stringify(merged[`${field}Content`]);
  return (["headline", "dek"] as const).filter(differs);
}
