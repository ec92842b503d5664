import path from "node:path";
import { uuidv7 } from "uuidv7";
import { expect, it } from "vitest";
import * as Y from "yjs";
import type { Documents } from "../../store/newsroom/documents.ts";
import { openNewsroomStore } from "../../store/newsroom/newsroom-store.ts";
import { afterwards, newFolder } from "../../store/testing/new-folder.ts";
import { createKeeper } from "./keeper.ts";

async function storeInFolder() {
  const store = await openNewsroomStore(path.join(newFolder(), "newsroom.db"));
  afterwards(() => store.close());
  return store;
}

function keeperOver(documents: Documents) {
  const listed: number[] = [];
  const keeper = createKeeper({
    documents,
    clock: () => new Date("2026-11-30T10:00:00Z"),
    log: () => undefined,
    onListed: (cursor) => listed.push(cursor),
  });
  const open = async (draft: string) => {
    const doc = new Y.Doc();
    await keeper.load(draft, doc);
    doc.on("update", (update: Uint8Array) => keeper.changed(doc, update, "Anna"));
    return doc;
  };
  return { keeper, listed, open };
}

async function textStored(documents: Documents, draft: string): Promise<string> {
  const { state, tails } = await documents.read(draft);
  const doc = new Y.Doc();
  for (const part of [state, ...tails.map(({ bytes }) => bytes)]) {
    if (part !== null) Y.applyUpdate(doc, part);
  }
  return doc.getText("words").toString();
}

it("answers “stored” for what is on the disk, not for what a fold is about to bring there", async () => {
  const { documents } = await storeInFolder();
  const gate = Promise.withResolvers<void>();
  const slow: Documents = {
    ...documents,
    fold: async (folds) => {
      await gate.promise;
      return documents.fold(folds);
    },
  };
  const { keeper, open } = keeperOver(slow);
  const draft = uuidv7();
  const doc = await open(draft);
  doc.getText("words").insert(0, "flood");
  const folding = keeper.fold(draft, doc);
  await keeper.secure(draft, doc);
  expect(await textStored(documents, draft)).toBe("flood");
  doc.getText("words").insert(5, "ed");
  gate.resolve();
  await folding;
  await keeper.secure(draft, doc);
  expect(await textStored(documents, draft)).toBe("flooded");
});

it("folds many drafts in few commits, each as it was when its turn came", async () => {
  const { documents } = await storeInFolder();
  const sizes: number[] = [];
  const counted: Documents = {
    ...documents,
    fold: (folds) => {
      sizes.push(folds.length);
      return documents.fold(folds);
    },
  };
  const { keeper, listed, open } = keeperOver(counted);
  const drafts = Array.from({ length: 33 }, () => uuidv7());
  const docs = await Promise.all(drafts.map(open));
  const folding = docs.map((doc, at) => {
    doc.getText("words").insert(0, "a");
    return keeper.fold(drafts[at] as string, doc);
  });
  for (const doc of docs) doc.getText("words").insert(1, "b");
  await Promise.all(folding);
  // The first goes at once and alone.
  expect(sizes).toEqual([1, 8, 8, 8, 8]);
  expect(listed).toHaveLength(sizes.length);
  await keeper.secure(drafts[0] as string, docs[0] as Y.Doc);
  for (const draft of drafts) expect(await textStored(documents, draft)).toBe("ab");
});

it("what another process folded already is not written again", async () => {
  const { documents } = await storeInFolder();
  const draft = uuidv7();
  const [here, there] = [keeperOver(documents), keeperOver(documents)];
  const [doc, copy] = [await here.open(draft), await there.open(draft)];
  doc.getText("words").insert(0, "flood");
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  await there.keeper.secure(draft, copy);
  await here.keeper.fold(draft, doc);
  const before = await documents.read(draft);
  await there.keeper.fold(draft, copy);
  const after = await documents.read(draft);
  expect(before.tails).toHaveLength(1);
  expect(after).toEqual({ ...before, tails: [] });
  expect(there.listed).toEqual([]);
  // It goes on from there.
  copy.getText("words").insert(5, "ed");
  await there.keeper.fold(draft, copy);
  expect(await documents.read(draft)).toMatchObject({ stamp: 2, tails: [] });
  expect(await textStored(documents, draft)).toBe("flooded");
});
