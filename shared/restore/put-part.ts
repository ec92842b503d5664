import type * as Y from "yjs";
import type { Article } from "../article/article.ts";
import { readArticle } from "../article/ydoc/document.ts";
import { editBody, editHead } from "../article/ydoc/edit-body.ts";
import { readFields, writeFields } from "../article/ydoc/fields.ts";
import { PERSON } from "../article/ydoc/roots.ts";
import type { FieldName } from "../compare/field-names.ts";
import type { ArticlePart } from "./article-part.ts";
import { bodyEdit, idOf } from "./body-edit.ts";

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
  if (part.kind === "field") {
    doc.transact(() => putField(doc, from, part.name), origin);
    return part;
  }
  const edit = bodyEdit(from.body, readArticle(doc).body, part);
  if (edit === null) return null;
  doc.transact(() => editBody(doc, edit), origin);
  const is = edit.put === null ? null : idOf(edit.put.block);
  return { kind: "block", was: part.is, is, moves: edit.put?.at !== edit.out };
}

function putField(doc: Y.Doc, from: Article, name: FieldName): void {
  if (name === "headline") editHead(doc, name, from.headlineContent);
  else if (name === "dek") editHead(doc, name, from.dekContent);
  else writeFields(doc, { ...readFields(doc), [name]: from[name] });
}
