import { Node } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";
import { assetsOf } from "../../../shared/article/ydoc/roots.ts";
import { fromShared } from "../article-schema.ts";
import type { EditorServices } from "../services.ts";
import { photoFiles } from "./files.ts";
import { insertPhotos, placeAtSelection } from "./insert.ts";
import { pendingPhotos } from "./pending.ts";
import { type PhotoView, photoView } from "./photo-view.ts";
import { pickPictures } from "./picker.ts";

declare module "@tiptap/core" {
  interface Commands<ReturnType> {
    photo: {
      /** Takes files into the desk and sets each as a photo below the block with the caret. */
      insertPhoto: (files: readonly File[]) => ReturnType;
      /** Lets the person pick the files for {@link insertPhoto}. */
      pickPhoto: () => ReturnType;
    };
  }
}

export function photoNode(services: EditorServices) {
  const live = new Set<PhotoView>();
  return Node.create({
    name: "photo",
    ...fromShared,

    addNodeView() {
      return (props) => photoView(props, services, live);
    },

    addCommands() {
      return {
        insertPhoto:
          (files) =>
          ({ editor, state, dispatch }) => {
            if (!editor.isEditable || files.length === 0) return false;
            if (dispatch) void insertPhotos(editor.view, services, files, placeAtSelection(state));
            return true;
          },
        pickPhoto:
          () =>
          ({ editor, dispatch }) => {
            if (!editor.isEditable) return false;
            if (dispatch) {
              pickPictures({ several: true }, (files) => editor.commands.insertPhoto(files));
            }
            return true;
          },
      };
    },

    addProseMirrorPlugins: () => [
      pendingPhotos(),
      photoFiles(services),
      followAssets(services, live),
    ],
  });
}

/** Photos show what they inherit: when an asset's credit changes, they are drawn anew. */
function followAssets({ doc }: EditorServices, live: ReadonlySet<PhotoView>): Plugin {
  return new Plugin({
    view: () => {
      const refresh = () => {
        for (const view of live) view.refresh();
      };
      assetsOf(doc).observeDeep(refresh);
      return { destroy: () => assetsOf(doc).unobserveDeep(refresh) };
    },
  });
}
