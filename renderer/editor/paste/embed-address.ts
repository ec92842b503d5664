import { Extension } from "@tiptap/core";
import { type EditorState, Plugin, TextSelection, type Transaction } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { newBlockId } from "../../../shared/article/block-id.ts";
import { providerOf } from "../../../shared/article/providers.ts";
import { safeUrl } from "../../../shared/article/url.ts";
import type { EditorServices } from "../services.ts";
import { shiftHeld } from "./shift-held.ts";

/**
 * The address of a known provider, pasted alone into an empty paragraph, becomes an embed. It is
 * written first and turned into one then, so that one undo gives the address back.
 */
export function embedAddress({ undo }: Pick<EditorServices, "undo">) {
  return Extension.create({
    name: "embedAddress",
    addProseMirrorPlugins() {
      const shift = shiftHeld();
      return [
        new Plugin({
          props: {
            handleDOMEvents: { keydown: shift.keydown },
            handlePaste: (view, { clipboardData }) => {
              const text = clipboardData?.getData("text/plain").trim() ?? "";
              if (shift.held() || !view.editable || !isEmbeddable(view.state, text)) return false;
              write(view, text);
              undo.stopCapturing();
              view.dispatch(withEmbed(view.state, text).setMeta("paste", true).scrollIntoView());
              undo.stopCapturing();
              return true;
            },
          },
        }),
      ];
    },
  });
}

/** Whether a text is an address that may stand as an embed where the caret is. */
export function isEmbeddable({ selection }: EditorState, text: string): boolean {
  const { $from, empty } = selection;
  const { parent } = $from;
  if (!empty || parent.type.name !== "paragraph" || parent.content.size > 0) return false;
  if ($from.depth !== 1 || !/^https?:\/\/\S+$/i.test(text)) return false;
  return providerOf(safeUrl(text)) !== null;
}

function write(view: EditorView, text: string): void {
  view.dispatch(view.state.tr.insertText(text).setMeta("paste", true));
}

/** The paragraph with the caret as an embed; writing goes on in the paragraph below. */
export function withEmbed(state: EditorState, text: string): Transaction {
  const { tr, schema, selection } = state;
  const { $from } = selection;
  const [from, to] = [$from.before(1), $from.after(1)];
  const embed = schema.node("embed", { id: newBlockId(), url: safeUrl(text) });
  const isLast = state.doc.resolve(to).nodeAfter?.type.name !== "paragraph";
  tr.replaceWith(from, to, isLast ? [embed, schema.node("paragraph")] : [embed]);
  return tr.setSelection(TextSelection.near(tr.doc.resolve(from + embed.nodeSize)));
}
