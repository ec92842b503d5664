import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { expect, test, vi } from "vitest";
import type * as Y from "yjs";
import { layOut } from "../../../shared/article/ydoc/body-layout.ts";
import { anchorBlock, type CommentAnchor } from "../../../shared/article/ydoc/comment-anchor.ts";
import { addComment, addReply, resolveComment } from "../../../shared/article/ydoc/comments.ts";
import { replaceArticle } from "../../../shared/article/ydoc/replace.ts";
import { EXPORT_FORMATS } from "../../../shared/contract/exports.ts";
import { article, p } from "../../../shared/testing/build.ts";
import { newFolder } from "../../store/testing/new-folder.ts";
import { deskIn, windowOn } from "../testing/desk-for-tests.ts";

vi.setConfig({ testTimeout: 60_000 });

const INES = { id: "ines", name: "Ines Aldor" };
const AT = "2026-11-29T18:00:00.000Z";

function ask(doc: Y.Doc, id: string, text: string, kind: "comment" | "query" = "query"): void {
  const anchor = anchorBlock(layOut(doc), "a") as CommentAnchor;
  addComment(doc, { id, author: INES, at: AT, text, mentions: [], kind, anchor });
}

test("comments are counted in the list, checked, kept by a restore, and in no export", async () => {
  const folder = newFolder();
  const { client } = await deskIn(folder);
  const { id } = await client.drafts.create();
  const window = await windowOn(client, id);
  const first = article([p("The fare rises.", "a")], { headline: "Ferry", dek: "It rises." });
  await window.write((doc) => replaceArticle(doc, first));
  const before = await client.versions.save({ draft: id, name: "First", note: null });
  await window.write((doc) => {
    ask(doc, "q1", "Says zanzibar who");
    ask(doc, "q2", "Really zanzibar?");
    ask(doc, "c1", "Nice zanzibar.", "comment");
    addReply(doc, "q1", { id: "r1", author: INES, at: AT, text: "zanzibar", mentions: [] });
    resolveComment(doc, "q2", { by: INES, at: AT });
  });
  expect(await client.drafts.comments({ id })).toMatchObject([
    { id: "c1", hasPlace: true, quote: "The fare rises.", block: "a" },
    { id: "q1", kind: "query", resolved: null, replies: [{ text: "zanzibar" }] },
    { id: "q2", resolved: { by: INES } },
  ]);
  const rows = (open: "queries" | "comments") => client.drafts.list({ open });
  await expect.poll(() => rows("queries")).toMatchObject([{ id, openQueries: 1, openComments: 2 }]);
  const found = (await client.checks.find({ draft: id })).map(({ rule }) => rule);
  expect(found).toContain("openQueries");

  for (const format of EXPORT_FORMATS.filter((one) => one !== "pdf")) {
    const out = newFolder();
    const { files } = await client.exports.toFolder({
      drafts: [id],
      format,
      force: true,
      folder: out,
    });
    for (const file of files) {
      const bytes = readFileSync(file);
      const texts =
        format === "docx" ? Object.values(unzipSync(bytes)).map((part) => strFromU8(part)) : [];
      for (const text of [...texts, bytes.toString("latin1")])
        expect(text).not.toContain("zanzibar");
    }
  }

  await window.write((doc) => replaceArticle(doc, article([p("All new.", "z")])));
  await client.versions.restore({ id: before.id });
  expect(await client.drafts.comments({ id })).toHaveLength(3);
  expect((await client.drafts.show({ id })).article.body).toMatchObject([{ attrs: { id: "a" } }]);
  await window.write((doc) => resolveComment(doc, "q1", { by: INES, at: AT }));
  await expect.poll(() => rows("queries")).toEqual([]);
});
