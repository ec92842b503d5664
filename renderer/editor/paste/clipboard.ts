import { Extension } from "@tiptap/core";
import {
  DOMParser,
  Fragment,
  type Node,
  type ParseOptions,
  type Schema,
  Slice,
} from "@tiptap/pm/model";
import { Plugin, type Transaction } from "@tiptap/pm/state";
import { isInTable } from "@tiptap/pm/tables";
import type { EditorView } from "@tiptap/pm/view";
import { newBlockId } from "../../../shared/article/block-id.ts";
import { inBody } from "../body-only.ts";
import type { EditorServices } from "../services.ts";
import { acceptedSlice } from "../suggest/accepted-slice.ts";
import { type Arrival, settle } from "./arrival.ts";
import { cleanPasted } from "./clean.ts";
import { foreignReader } from "./foreign-reader.ts";
import { dataOf, holdArrival } from "./hold-arrival.ts";
import { type Clipboard, readClipboard } from "./picture-files.ts";
import { plainTextSlice } from "./plain-text.ts";
import { sheetOf } from "./sheet.ts";

/**
 * Reads what is pasted or dropped as new blocks, with ids of their own; takes in the pictures that
 * came with it, and says in one line what it left out.
 */
export function articleClipboard(services: EditorServices) {
  const incoming = new Incoming();
  return Extension.create({
    name: "articleClipboard",
    addProseMirrorPlugins() {
      const parser = new ClipboardReader(this.editor.schema, incoming);
      return [reader(parser, incoming, services)];
    },
    onTransaction({ editor, transaction }) {
      const arrival = isEntry(transaction) ? incoming.take() : null;
      if (arrival !== null) settle(editor.view, services, arrival);
    },
  });
}

const isEntry = (tr: Transaction) => /^(?:paste|drop)$/.test(tr.getMeta("uiEvent") ?? "");

/** What is on its way from a clipboard's event to the transaction that it becomes. */
class Incoming {
  clipboard: Clipboard = { files: [], rtf: "" };
  arrival: Arrival | null = null;

  begin(data: DataTransfer | null): boolean {
    this.clipboard = readClipboard(data);
    this.arrival = null;
    return false;
  }

  take(): Arrival | null {
    const { arrival } = this;
    this.begin(null);
    return arrival;
  }

  /** Ids that were given while reading, by which pictures find their photos. */
  holds(id: unknown): boolean {
    return this.arrival?.pictures.some(({ block }) => block === id) ?? false;
  }
}

function reader(
  clipboardParser: DOMParser,
  incoming: Incoming,
  { undo, onProblem }: Pick<EditorServices, "undo" | "onProblem">,
): Plugin {
  const begin = (view: EditorView, event: ClipboardEvent | DragEvent) => {
    if (holdArrival(view, event, onProblem)) return true;
    // What is pasted or dropped is undone by itself, however soon after the typing.
    undo.stopCapturing();
    return incoming.begin(dataOf(event));
  };
  return new Plugin({
    props: {
      handleDOMEvents: { paste: begin, drop: begin },
      clipboardParser,
      handlePaste: (view, event) => pasteSheet(view, event),
      clipboardTextParser: plainTextSlice,
      // What is suggested stays where it is: others get the words as if it were accepted.
      transformCopied: acceptedSlice,
      // What is only moved keeps its ids.
      transformPasted: (slice, view) => {
        if (view.dragging?.move) return slice;
        const isInside = view.state.selection.$from.depth > 1;
        return withIds(slice, incoming, isInside ? noId : newBlockId);
      },
    },
  });
}

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
class ClipboardReader extends DOMParser {
  readonly #incoming: Incoming;

  constructor(schema: Schema, incoming: Incoming) {
    super(schema, DOMParser.fromSchema(schema).rules);
    this.#incoming = incoming;
  }

  override parseSlice(dom: globalThis.Node, options?: ParseOptions): Slice {
    if (!(dom instanceof Element)) return super.parseSlice(dom, options);
    const readForeign = foreignReader();
    if (readForeign === null || isOwn(dom)) {
      cleanPasted(dom);
      return super.parseSlice(dom, options);
    }
    const { clipboard } = this.#incoming;
    const { slice, arrival } = readForeign(dom, clipboard, this.schema, options?.context);
    this.#incoming.arrival = arrival;
    return slice;
  }
}

/** Other programs made with ProseMirror mark what they copy as well; pictures tell them apart. */
function isOwn(dom: Element): boolean {
  return dom.querySelector("[data-pm-slice]") !== null && dom.querySelector(NEVER_OWN) === null;
}

const NEVER_OWN =
  "img, picture, iframe, object, embed, video, audio, script, input, button, select";

/** Blocks inside others carry none. The normaliser would settle it likewise, with a step for each block. */
function withIds(
  { content, openStart, openEnd }: Slice,
  incoming: Incoming,
  id: () => string | null,
): Slice {
  const settled = (fragment: Fragment, newId: () => string | null): Fragment =>
    Fragment.fromArray(
      fragment.content.map((node: Node): Node => {
        if (node.isText) return node;
        const isOld = "id" in node.attrs && !incoming.holds(node.attrs.id);
        const attrs = isOld ? { ...node.attrs, id: newId() } : node.attrs;
        return node.type.create(attrs, settled(node.content, noId), node.marks);
      }),
    );
  return new Slice(settled(content, id), openStart, openEnd);
}

const noId = () => null;
