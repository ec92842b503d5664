import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { emptyArticle } from "../../../shared/article/article.ts";
import { readArticle } from "../../../shared/article/ydoc/document.ts";
import { writeScalar, writeTag } from "../../../shared/article/ydoc/fields.ts";
import { replaceArticle } from "../../../shared/article/ydoc/replace.ts";
import { bodyOf, loadDoc } from "../../../shared/article/ydoc/roots.ts";
import { article, p } from "../../../shared/testing/build.ts";
import { slowRuns } from "../../../shared/testing/runs.ts";
import { openStore } from "../../store/open-store.ts";
import { newFolder } from "../../store/testing/new-folder.ts";
import { deskIn, next, windowOn } from "../testing/desk-for-tests.ts";
import { deskInUse } from "../testing/desk-in-use.ts";
import { equalDocs } from "./fold.ts";
import { loadDraft } from "./open-drafts.ts";

/** One thing that a writer does. Numbers choose a place, modulo what there is. */
type Edit =
  | { kind: "type"; at: number; text: string }
  | { kind: "cut"; at: number }
  | { kind: "block"; at: number; text: string }
  | { kind: "slug"; text: string }
  | { kind: "tag"; text: string }
  | { kind: "rewrite"; text: string };

const word = fc.stringMatching(/^[a-z ]{1,8}$/);
const at = fc.nat(50);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant("type" as const), at, text: word }),
  fc.record({ kind: fc.constant("cut" as const), at }),
  fc.record({ kind: fc.constant("block" as const), at, text: word }),
  fc.record({ kind: fc.constant("slug" as const), text: word }),
  fc.record({ kind: fc.constant("tag" as const), text: word }),
  fc.record({ kind: fc.constant("rewrite" as const), text: word }),
);

function perform(doc: Y.Doc, edit: Edit): void {
  const body = bodyOf(doc);
  const block = () => body.get(("at" in edit ? edit.at : 0) % body.length);
  switch (edit.kind) {
    case "type": {
      const element = block() as Y.XmlElement;
      if (element.length === 0) element.insert(0, [new Y.XmlText()]);
      (element.get(0) as Y.XmlText).insert(0, edit.text);
      break;
    }
    case "cut":
      if (body.length > 3) body.delete(2 + (edit.at % (body.length - 2)), 1);
      break;
    case "block": {
      const element = new Y.XmlElement("paragraph");
      element.insert(0, [new Y.XmlText(edit.text)]);
      body.insert(2 + (edit.at % (body.length - 1)), [element]);
      break;
    }
    case "slug":
      writeScalar(doc, "slug", edit.text);
      break;
    case "tag":
      writeTag(doc, edit.text, true);
      break;
    case "rewrite":
      replaceArticle(doc, article([p(edit.text, "a"), p("Rain.", "b")]));
      break;
  }
}

test("it gives back, read anew from the file, the very document that was written", async () => {
  const folder = newFolder();
  const { client } = await deskIn(folder);
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 20 }), async (edits) => {
      const { id } = await client.drafts.create();
      const { doc, write } = await windowOn(client, id);
      for (const one of edits) await write((doc) => perform(doc, one));
      const store = openStore(join(folder, "desk.sqlite"), { readonly: true });
      expect(equalDocs(loadDraft(store, id).doc, doc)).toBe(true);
      store.close();
      expect((await client.drafts.show({ id })).article).toEqual(readArticle(doc));
    }),
    { numRuns: slowRuns(40) },
  );
});

test("it has the draft, its caret and its place after a restart", async () => {
  const folder = newFolder();
  const desk = await deskIn(folder);
  const { id } = await desk.client.drafts.create();
  const { doc, write } = await windowOn(desk.client, id);
  await write((doc) => replaceArticle(doc, article([p("Fog over the quay.", "a")])));
  await desk.client.drafts.keepCaret({ id, caret: { anchor: 7, head: 9 } });
  await desk.close();

  const { client } = await deskIn(folder);
  expect(await client.desk.info()).toMatchObject({ lastDraft: id });
  const opened = await client.drafts.open({ id });
  expect(opened).toMatchObject({ caret: { anchor: 7, head: 9 }, row: { words: 4 } });
  expect(equalDocs(loadDoc(opened.state), doc)).toBe(true);
  expect(await client.desk.verify()).toEqual({ ok: true, problems: [] });
});

test("it merges what two windows write at once, and tells each of the other", async () => {
  const { client } = await deskInUse();
  const { id } = await client.drafts.create();
  const [one, two] = [await windowOn(client, id), await windowOn(client, id)];
  const changes = await client.drafts.changes({ id, stateVector: Y.encodeStateVector(two.doc) });
  await next(changes);
  await one.write((doc) => writeScalar(doc, "slug", "cranes"));
  await two.write((doc) => writeScalar(doc, "kicker", "Waterfront"));
  for (let heard = 0; heard < 2; heard += 1) {
    Y.applyUpdate(two.doc, (await next(changes)).update);
  }
  const { article: shown } = await client.drafts.show({ id });
  expect(shown).toMatchObject({ slug: "cranes", kicker: "Waterfront" });
  expect(readArticle(two.doc)).toEqual(shown);
  await changes.return?.();
});

test("it does not tell a window of what that window wrote", async () => {
  const { client } = await deskInUse();
  const { id } = await client.drafts.create();
  const [own, other] = [await windowOn(client, id), await windowOn(client, id)];
  const changes = await client.drafts.changes({
    id,
    stateVector: Y.encodeStateVector(own.doc),
    clientId: own.doc.clientID,
  });
  await next(changes);
  await own.write((doc) => writeScalar(doc, "slug", "cranes"));
  const seq = await other.write((doc) => writeScalar(doc, "kicker", "Waterfront"));
  expect((await next(changes)).seq).toBe(seq);
  await changes.return?.();
});

test("it first sends a window what it lacks", async () => {
  const { client } = await deskInUse();
  const { id } = await client.drafts.create();
  const behind = await windowOn(client, id);
  const other = await windowOn(client, id);
  const seq = await other.write((doc) => writeScalar(doc, "slug", "cranes"));
  const stateVector = Y.encodeStateVector(behind.doc);
  const changes = await client.drafts.changes({ id, stateVector });
  const missing = await next(changes);
  expect(missing.seq).toBe(seq);
  Y.applyUpdate(behind.doc, missing.update);
  expect(readArticle(behind.doc).slug).toBe("cranes");
});

test("it takes the same update again without a second row", async () => {
  const { client } = await deskInUse();
  const { id } = await client.drafts.create();
  const { doc, write } = await windowOn(client, id);
  const seq = await write((doc) => writeScalar(doc, "slug", "cranes"));
  const update = Y.encodeStateAsUpdate(doc);
  const again = await client.drafts.append({ id, update, clientId: doc.clientID });
  expect(again.seq).toBe(seq);
});

test("it refuses bytes that are no update, and goes on", async () => {
  const { client } = await deskInUse();
  const { id } = await client.drafts.create();
  const before = await client.drafts.open({ id });
  const update = new Uint8Array([1, 2, 3, 4, 5]);
  await expect(client.drafts.append({ id, update, clientId: 1 })).rejects.toMatchObject({
    code: "BAD_INPUT",
  });
  const after = await client.drafts.open({ id });
  expect(after.seq).toBe(before.seq);
  expect(after.state).toEqual(before.state);
});

test("it refuses an update whose ground is missing, and takes it after that", async () => {
  const { client } = await deskInUse();
  const { id } = await client.drafts.create();
  const { doc } = await windowOn(client, id);
  const updates: Uint8Array[] = [];
  doc.on("update", (update) => updates.push(update));
  const [headline] = bodyOf(doc).toArray() as Y.XmlElement[];
  const text = new Y.XmlText("Fog");
  headline?.insert(0, [text]);
  text.insert(3, " lifts");
  const [first, second] = updates as [Uint8Array, Uint8Array];
  const send = (update: Uint8Array) => client.drafts.append({ id, update, clientId: doc.clientID });
  await expect(send(second)).rejects.toMatchObject({ data: { incomplete: true } });
  await send(first);
  await send(second);
  expect((await client.drafts.show({ id })).article.headline).toBe("Fog lifts");
});

test("it knows no draft that is not there", async () => {
  const { client } = await deskInUse();
  const { id } = await client.drafts.create();
  const stranger = `${id.slice(0, -4)}0000` as typeof id;
  await expect(client.drafts.show({ id: stranger })).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect((await client.drafts.show({ id })).article).toMatchObject({
    ...emptyArticle(),
    body: [{ type: "paragraph" }],
  });
});
