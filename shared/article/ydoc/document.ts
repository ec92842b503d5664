import type { Node } from "@tiptap/pm/model";
import { prosemirrorToYXmlFragment, yXmlFragmentToProseMirrorRootNode } from "@tiptap/y-tiptap";
import * as Y from "yjs";
import { type Article, emptyArticle, type NodeJson } from "../article.ts";
import type { AssetCredit } from "../asset.ts";
import { newBlockId } from "../block-id.ts";
import { schema } from "../schema.ts";
import { readAssets, writeAsset } from "./assets.ts";
import { readFields, seedFields } from "./fields.ts";
import { articleOf } from "./glance.ts";
import { bodyOf, PERSON } from "./roots.ts";

/**
 * A new draft's document. The content is given once, here: a document seeded twice holds it twice
 * after a merge.
 */
export function seedDoc(
  article: Article = emptyArticle(),
  assets: ReadonlyMap<string, AssetCredit> = new Map(),
): Y.Doc {
  const doc = new Y.Doc();
  doc.transact(() => {
    seedFields(doc, article);
    for (const [hash, credit] of assets) writeAsset(doc, hash, credit);
    prosemirrorToYXmlFragment(articleNode(article), bodyOf(doc));
  }, PERSON);
  return doc;
}

/** The article as one ProseMirror document: headline, dek, then the blocks, each with an id. */
export function articleNode(article: Article): Node {
  const blocks = article.body.length > 0 ? article.body : [{ type: "paragraph" }];
  const node = schema.nodeFromJSON({
    type: "doc",
    content: [
      { type: "headline", content: article.headlineContent },
      { type: "dek", content: article.dekContent },
      ...blocks.map(withId),
    ],
  });
  node.check();
  return node;
}

function withId(block: NodeJson): NodeJson {
  return { ...block, attrs: { ...block.attrs, id: block.attrs?.id ?? newBlockId() } };
}

/** The article that a draft's document holds, with every photo's credit resolved. */
export function readArticle(doc: Y.Doc): Article {
  const node = readNode(doc);
  const blocks = (node.toJSON().content ?? []) as NodeJson[];
  return articleOf(blocks, readFields(doc), readAssets(doc));
}

/** Reads through a clone, since y-tiptap deletes what it does not know from what it reads. */
export function readNode(doc: Y.Doc): Node {
  const clone = new Y.Doc();
  Y.applyUpdate(clone, Y.encodeStateAsUpdate(doc));
  return yXmlFragmentToProseMirrorRootNode(bodyOf(clone), schema);
}
