import type * as Y from "yjs";
import { readByline, writeAuthor, writeScalar, writeTag } from "../article/ydoc/fields.ts";
import { assertNever } from "../assert-never.ts";
import type { FieldChange } from "./replace-hits.ts";

/** Writes what find and replace makes of fields; to be called inside a transaction. */
export function writeFieldChanges(doc: Y.Doc, changes: readonly FieldChange[]): void {
  for (const change of changes) writeChange(doc, change);
}

function writeChange(doc: Y.Doc, { place, text }: FieldChange): void {
  switch (place.kind) {
    case "field":
      writeScalar(doc, place.field, text === "" ? null : text);
      return;
    case "author": {
      const entry = readByline(doc)[place.index];
      const value = place.part === "name" || text !== "" ? text : null;
      if (entry !== undefined) writeAuthor(doc, { ...entry, [place.part]: value });
      return;
    }
    case "tag":
      writeTag(doc, place.tag, false);
      if (text.trim() !== "") writeTag(doc, text.trim(), true);
      return;
    default:
      assertNever(place);
  }
}
