import { Node, type NodeViewRendererProps } from "@tiptap/core";
import type { EmbedAttributes } from "../../../shared/article/nodes/embed.ts";
import { providerOf } from "../../../shared/article/providers.ts";
import { say } from "../../../shared/words/say.ts";
import { fromShared } from "../article-schema.ts";
import { addressField } from "../fields/address-field.ts";
import { type BlockParts, blockView } from "../fields/block-view.ts";
import { element } from "../fields/element.ts";
import { writeAttributes } from "../fields/node-attributes.ts";
import { textField } from "../fields/text-field.ts";
import type { EditorServices } from "../services.ts";
import { frame } from "./frame.ts";
import { focusOnceShown, insertBelow } from "./insert.ts";

declare module "@tiptap/core" {
  interface Commands<ReturnType> {
    embed: {
      /** Sets an embed below the block with the caret, its address still to come. */
      insertEmbed: () => ReturnType;
    };
  }
}

/** An embed is a card of its address: nothing is asked of its provider before a click. */
export function embed({ undo }: EditorServices) {
  return Node.create({
    name: "embed",
    ...fromShared,
    addNodeView: () => (props) =>
      blockView(
        props.node,
        embedParts(props, () => undo.stopCapturing()),
      ),
    addCommands() {
      return {
        insertEmbed:
          () =>
          ({ editor, state, tr, dispatch, view }) => {
            if (!editor.isEditable) return false;
            undo.stopCapturing();
            if (dispatch) focusOnceShown(view, insertBelow(tr, state, this.type));
            return true;
          },
      };
    },
  });
}

function embedParts(
  { view, getPos, editor }: NodeViewRendererProps,
  onFocus: () => void,
): BlockParts {
  const write = (attributes: Partial<EmbedAttributes>) => writeAttributes(view, getPos, attributes);
  const address = addressField({
    editor,
    label: say("Address"),
    onFocus,
    write: (url) => write({ url }),
  });
  const title = textField({
    editor,
    label: say("Title"),
    onFocus,
    write: (value) => write({ title: value }),
  });
  const provider = element("span", { class: "embed-provider" });
  const open = element("button", { type: "button", class: "related-open" }, say("Open"));
  let url: string | null = null;
  open.addEventListener("click", () => {
    if (url !== null) window.open(url, "_blank", "noopener,noreferrer");
  });
  title.input.classList.add("embed-title");
  return {
    dom: frame(
      "embed",
      say("Embed"),
      element("div", { class: "embed-line" }, provider, title.input),
      element("div", { class: "embed-line" }, address.input, open),
    ),
    show: ({ attrs }) => {
      url = attrs.url;
      provider.textContent = attrs.provider ?? providerOf(url) ?? say("Embed");
      address.show(url);
      title.show(attrs.title);
      open.hidden = url === null;
    },
  };
}
