import { Node } from "@tiptap/core";
import { newBlockId } from "../../../shared/article/block-id.ts";
import { fromShared } from "../article-schema.ts";
import { focusOnceShown } from "../elements/insert.ts";
import { placeAtSelection } from "../photo/insert.ts";
import { positionBelow } from "../photo/place.ts";
import type { EditorServices } from "../services.ts";
import { relatedLinkView } from "./related-link-view.ts";

declare module "@tiptap/core" {
  interface Commands<ReturnType> {
    relatedLink: {
      /** Sets a related link, its target still to come, below the block with the caret. */
      insertRelatedLink: () => ReturnType;
    };
  }
}

export function relatedLinkNode(services: EditorServices) {
  return Node.create({
    name: "relatedLink",
    ...fromShared,

    addNodeView() {
      return (props) => relatedLinkView(props, services);
    },

    addCommands() {
      return {
        insertRelatedLink:
          () =>
          ({ editor, state, tr, dispatch, view }) => {
            if (!editor.isEditable) return false;
            if (!dispatch) return true;
            const position = positionBelow(tr.doc, placeAtSelection(state)) ?? tr.doc.content.size;
            services.undo.stopCapturing();
            tr.insert(position, this.type.create({ id: newBlockId() }));
            focusOnceShown(view, position);
            return true;
          },
      };
    },
  });
}
