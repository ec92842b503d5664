import { Extension } from "@tiptap/core";
import { DOMParser, Fragment, type Node, type ParseOptions, Slice } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";
import { isInTable } from "@tiptap/pm/tables";
import type { EditorView } from "@tiptap/pm/view";
import { inBody } from "../body-only.ts";
import { cleanPasted } from "./clean.ts";
import { plainTextSlice } from "./plain-text.ts";
import { sheetOf } from "./sheet.ts";

/** Reads what is pasted or dropped: cleaned first, and as new blocks, without ids of others. */
export const ArticleClipboard = Extension.create({
  name: "articleClipboard",
  addProseMirrorPlugins() {
    const parser = new CleaningParser(
      this.editor.schema,
      DOMParser.fromSchema(this.editor.schema).rules,
    );
    return [
      new Plugin({
        props: {
          clipboardParser: parser,
          handlePaste: (view, event) => pasteSheet(view, event),
          clipboardTextParser: plainTextSlice,
          // What is only moved keeps its ids.
          transformPasted: (slice, view) => (view.dragging?.move ? slice : withoutIds(slice)),
        },
      }),
    ];
  },
});

/** Cells that come as text alone become a table, outside of one and where blocks may stand. */
function pasteSheet(view: EditorView, { clipboardData }: ClipboardEvent): boolean {
  const text = clipboardData?.getData("text/plain") ?? "";
  if (clipboardData?.getData("text/html") !== "" || !text.includes("\t")) return false;
  if (!view.editable || isInTable(view.state) || !inBody(view.state)) return false;
  const table = sheetOf(text, view.state.schema);
  if (table === null) return false;
  view.dispatch(view.state.tr.replaceSelectionWith(table).scrollIntoView());
  return true;
}

/** ProseMirror hands it the clipboard's HTML as a tree of an inert document. */
class CleaningParser extends DOMParser {
  override parseSlice(dom: globalThis.Node, options?: ParseOptions): Slice {
    if (dom instanceof Element) cleanPasted(dom);
    return super.parseSlice(dom, options);
  }
}

function withoutIds(slice: Slice): Slice {
  return new Slice(fragmentWithoutIds(slice.content), slice.openStart, slice.openEnd);
}

function fragmentWithoutIds(fragment: Fragment): Fragment {
  return Fragment.fromArray(fragment.content.map(nodeWithoutIds));
}

function nodeWithoutIds(node: Node): Node {
  if (node.isText) return node;
  const attrs = "id" in node.attrs ? { ...node.attrs, id: null } : node.attrs;
  return node.type.create(attrs, fragmentWithoutIds(node.content), node.marks);
}
