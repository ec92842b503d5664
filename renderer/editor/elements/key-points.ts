import { Node, type NodeViewRendererProps } from "@tiptap/core";
import type { Node as ProseMirrorNode } from "@tiptap/pm/model";
import type { EditorState, Transaction } from "@tiptap/pm/state";
import { say } from "../../../shared/words/say.ts";
import { fromShared } from "../article-schema.ts";
import { type BlockParts, blockView } from "../fields/block-view.ts";
import { element } from "../fields/element.ts";
import { writeAttributes } from "../fields/node-attributes.ts";
import { textField } from "../fields/text-field.ts";
import type { EditorServices } from "../services.ts";
import { frame, line } from "./frame.ts";
import { insertBelow } from "./insert.ts";

declare module "@tiptap/core" {
  interface Commands<ReturnType> {
    keyPoints: {
      /** Makes the list with the caret key points, or key points a list; else sets new ones below. */
      toggleKeyPoints: () => ReturnType;
    };
  }
}

export function keyPoints({ undo }: EditorServices) {
  return Node.create({
    name: "keyPoints",
    ...fromShared,
    addNodeView: () => (props) =>
      blockView(
        props.node,
        keyPointsParts(props, () => undo.stopCapturing()),
      ),
    addCommands: () => ({
      toggleKeyPoints:
        () =>
        ({ editor, state, tr, dispatch }) => {
          if (!editor.isEditable) return false;
          undo.stopCapturing();
          if (dispatch) toggle(tr, state);
          return true;
        },
    }),
  });
}

const OTHER: Readonly<Record<string, string>> = {
  bulletList: "keyPoints",
  orderedList: "keyPoints",
  keyPoints: "bulletList",
};

function toggle(tr: Transaction, state: EditorState): void {
  const { nodes } = state.schema;
  const { $from } = tr.selection;
  const block = $from.depth > 0 ? $from.node(1) : null;
  const other = block === null ? undefined : nodes[OTHER[block.type.name] ?? ""];
  if (block !== null && other !== undefined) {
    tr.setNodeMarkup($from.before(1), other, { id: block.attrs.id });
    return;
  }
  const { keyPoints: type, listItem, paragraph } = nodes;
  if (type === undefined || listItem === undefined || paragraph === undefined) return;
  insertBelow(tr, state, type, [listItem.create(null, paragraph.create())] as ProseMirrorNode[]);
}

function keyPointsParts(
  { view, getPos, editor }: NodeViewRendererProps,
  onFocus: () => void,
): BlockParts {
  const title = textField({
    editor,
    label: say("Title"),
    onFocus,
    write: (value) => writeAttributes(view, getPos, { title: value }),
  });
  title.input.placeholder = say("Key points");
  title.input.setAttribute("aria-label", say("Title of the key points"));
  const content = element("ul");
  return {
    dom: frame("key-points", say("Key points"), line("key-points-title", title.input), content),
    content,
    show: ({ attrs }) => title.show(attrs.title),
  };
}
