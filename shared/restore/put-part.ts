import type * as Y from "yjs";
import type { Article } from "../article/article.ts";
import { idOf } from "../article/block-id.ts";
import { readArticle } from "../article/ydoc/document.ts";
import { editBody, editHead } from "../article/ydoc/edit-body.ts";
import { readFields, writeFields } from "../article/ydoc/fields.ts";
import { PERSON } from "../article/ydoc/roots.ts";
import { assertNever } from "../assert-never.ts";
import type { FieldName } from "../compare/field-names.ts";
import type { ArticlePart, BlockPart, BlockParts } from "./article-part.ts";
import { bodyEdit } from "./body-edit.ts";

/**
 * Makes one part of a draft's document what it is in `from`, by the least change and in one
 * transaction: a field, or a block with its place; a block that `from` does not have goes. No other
 * block, word or field is touched. Answers with the part that takes it back from the state before,
 * or null, and changes nothing, where the block no longer stands where the part says.
 */
export function putPart(
  doc: Y.Doc,
  from: Article,
  part: ArticlePart,
  origin: unknown = PERSON,
): ArticlePart | null {
  switch (part.kind) {
    case "field":
      doc.transact(() => putField(doc, from, part.name), origin);
      return part;
    case "block":
      return doc.transact(() => putBlock(doc, from, part), origin);
    case "blocks":
      return doc.transact(() => putBlocks(doc, from, part), origin);
    default:
      return assertNever(part);
  }
}

function putBlock(doc: Y.Doc, from: Article, part: BlockPart): BlockPart | null {
  const edit = bodyEdit(from.body, readArticle(doc).body, part);
  if (edit === null) return null;
  editBody(doc, edit);
  const is = edit.put === null ? null : idOf(edit.put.block);
  return { kind: "block", was: part.is, is, moves: edit.put?.at !== edit.out };
}

/** All or none: looked up before the first is touched. */
function putBlocks(doc: Y.Doc, from: Article, { blocks }: BlockParts): BlockParts | null {
  const { body } = readArticle(doc);
  if (blocks.some((part) => bodyEdit(from.body, body, part) === null)) return null;
  const back = blocks.map((part) => putBlock(doc, from, part)).filter((part) => part !== null);
  return { kind: "blocks", blocks: back.reverse() };
}

function putField(doc: Y.Doc, from: Article, name: FieldName): void {
  if (name === "headline") editHead(doc, name, from.headlineContent);
  else if (name === "dek") editHead(doc, name, from.dekContent);
  else writeFields(doc, { ...readFields(doc), [name]: from[name] });
}
