import { expect, it } from "vitest";
import * as Y from "yjs";
import { emptyArticle } from "../../../shared/article/article.ts";
import { STATUSES, type Status } from "../../../shared/article/status.ts";
import { writeAsset } from "../../../shared/article/ydoc/assets.ts";
import { addComment } from "../../../shared/article/ydoc/comments.ts";
import { seedDoc } from "../../../shared/article/ydoc/document.ts";
import { writeStatus, writeTag } from "../../../shared/article/ydoc/fields.ts";
import { bodyOf, metaOf } from "../../../shared/article/ydoc/roots.ts";
import { ROLES, type Role } from "../../../shared/newsroom/roles.ts";
import { judgeUpdate } from "./judge-update.ts";

const at = "2026-11-30T10:00:00Z";
const author = { id: "019ad000-0000-7000-8000-000000000001", name: "Anna" };

const give = (to: Status) => (doc: Y.Doc) =>
  writeStatus(doc, { from: "draft", to, at, person: "Anna", message: null });

/** All that a desk does to an article, and who may. */
const DEEDS: Readonly<Record<string, readonly [(doc: Y.Doc) => void, readonly Role[]]>> = {
  "writes in the text": [
    (doc) => bodyOf(doc).insert(2, [new Y.XmlElement("paragraph")]),
    ["reporter", "editor"],
  ],
  "deletes the text": [(doc) => bodyOf(doc).delete(0, bodyOf(doc).length), ["reporter", "editor"]],
  "sets a field": [(doc) => metaOf(doc).set("slug", "rain"), ["reporter", "producer", "editor"]],
  "adds a tag": [(doc) => writeTag(doc, "weather", true), ["reporter", "producer", "editor"]],
  "credits a photo": [
    (doc) =>
      writeAsset(doc, "0".repeat(64), {
        ...{ caption: "Rain", alt: null, photographer: null, agency: null },
      }),
    ["reporter", "producer", "editor"],
  ],
  comments: [
    (doc) =>
      addComment(doc, {
        ...{ id: "c1", author, at, text: "Sure?", mentions: [], kind: "comment" },
        anchor: { from: null, to: null, quote: "", before: "", after: "" } as never,
      }),
    ["reporter", "producer", "editor"],
  ],
  "writes to a root of a newer Stet": [
    (doc) => doc.getMap("layouts").set("a", 1),
    ["reporter", "editor"],
  ],
  "takes the status away": [(doc) => metaOf(doc).delete("status"), ["reporter", "editor"]],
  "gives a status of a newer Stet": [(doc) => metaOf(doc).set("status", "syndicated"), ["editor"]],
  "gives several statuses while away": [
    (doc) => {
      give("filed")(doc);
      give("draft")(doc);
      give("filed")(doc);
    },
    ["reporter", "editor"],
  ],
  "gives a status that the newsroom does not allow last": [
    (doc) => {
      give("filed")(doc);
      give("approved")(doc);
    },
    ["editor"],
  ],
};

const MAY_GIVE: Readonly<Record<Status, readonly Role[]>> = {
  draft: ["reporter", "editor"],
  filed: ["reporter", "editor"],
  inEdit: ["editor"],
  approved: ["editor"],
  published: ["producer", "editor"],
  corrected: ["producer", "editor"],
  killed: ["editor"],
};

const ALL = [
  ...Object.entries(DEEDS).map(([name, [deed, roles]]) => ({ name, deed, roles })),
  ...STATUSES.map((status) => ({
    ...{ name: `gives “${status}”`, deed: give(status), roles: MAY_GIVE[status] },
  })),
];

it.each(ROLES.flatMap((role) => ALL.map((one) => ({ ...one, role }))))(
  "$role $name",
  ({ deed, roles, role }) => {
    const there = seedDoc(emptyArticle());
    const here = new Y.Doc();
    Y.applyUpdate(here, Y.encodeStateAsUpdate(there));
    const before = Y.encodeStateVector(here);
    const sent: Uint8Array[] = [];
    here.on("update", (update) => sent.push(update));
    deed(here);
    const asking = { role, isNew: false, isLater: true };
    const wanted = roles.includes(role) ? "taken" : "refused";
    const judged = judgeUpdate(there, Y.mergeUpdates(sent), asking);
    expect(judged.kind).toBe(wanted);
    // The same as a desk says it that was away.
    expect(judgeUpdate(there, Y.encodeStateAsUpdate(here, before), asking).kind).toBe(wanted);
    if (judged.kind === "refused") expect(judged.sentence).toMatch(/stays on this desk/);
  },
);

it("lets those begin an article who may, with the history that it has", () => {
  const begun = seedDoc(emptyArticle());
  begun.transact(() => give("published")(begun));
  const state = Y.encodeStateAsUpdate(begun);
  const kinds = ROLES.map((role) => {
    return judgeUpdate(new Y.Doc(), state, { role, isNew: true, isLater: true }).kind;
  });
  expect(kinds).toEqual(["refused", "taken", "refused", "taken"]);
});

it("takes from a reader what holds nothing new", () => {
  const doc = seedDoc(emptyArticle());
  const judged = judgeUpdate(doc, Y.encodeStateAsUpdate(doc), {
    ...{ role: "reader", isNew: false, isLater: true },
  });
  expect(judged.kind).toBe("taken");
});

it("refuses what cannot be read, and what lacks what it builds on once all was sent", () => {
  const desk = seedDoc(emptyArticle());
  const before = Y.encodeStateVector(desk);
  metaOf(desk).set("slug", "rain");
  const later = Y.encodeStateAsUpdate(desk, before);
  const judge = (update: Uint8Array, isLater: boolean) =>
    judgeUpdate(new Y.Doc(), update, { role: "editor", isNew: false, isLater });
  expect(judge(later, false)).toEqual({ kind: "early" });
  expect(judge(later, true)).toMatchObject({ kind: "refused", why: "unreadable" });
  expect(judge(new Uint8Array([9, 9, 9]), true)).toMatchObject({ why: "unreadable" });
  expect(judge(new Uint8Array(17 * 1024 * 1024), true)).toMatchObject({ why: "size" });
});
