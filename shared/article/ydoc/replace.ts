import type { Node } from "@tiptap/pm/model";
import { diffArrays } from "diff";
import type * as Y from "yjs";
import type { Article } from "../article.ts";
import { blockKey } from "../block-key.ts";
import { unresolveCredits } from "../credit.ts";
import { readAssets } from "./assets.ts";
import { insertBlocks, updateBlock } from "./block-elements.ts";
import { articleNode } from "./document.ts";
import { writeFields } from "./fields.ts";
import { bodyOf, PERSON } from "./roots.ts";

/**
 * Makes `doc` hold `article` by the least change, block by block, in one transaction: blocks are
 * aligned by id (by content where they have none), equal ones are not touched, so what others
 * write in them meanwhile is kept and nothing is doubled by a merge.
 */
export function replaceArticle(doc: Y.Doc, article: Article, origin: unknown = PERSON): void {
  doc.transact(() => {
    writeFields(doc, article);
    const body = unresolveCredits(article.body, readAssets(doc));
    replaceBody(doc, articleNode({ ...article, body }));
  }, origin);
}

/** Makes headline, dek and blocks those of `target`; to be called inside a transaction. */
export function replaceBody(doc: Y.Doc, target: Node): void {
  const body = bodyOf(doc);
  const current = body.toArray() as Y.XmlElement[];
  const wanted = target.children;
  let index = 0;
  for (const step of diffArrays(current.map(keyOfElement), wanted.map(keyOfNode))) {
    if (step.removed) body.delete(index, step.value.length);
    else if (step.added)
      index = insertBlocks(body, index, wanted.slice(index, index + step.value.length));
    else for (const _ of step.value) updateBlock(body, index, wanted[index++] as Node);
  }
}

function keyOfElement(element: Y.XmlElement): string {
  return blockKey(element.nodeName, element.getAttribute("id")) ?? element.nodeName;
}

function keyOfNode({ type, attrs }: Node): string {
  return blockKey(type.name, attrs.id) ?? type.name;
}
