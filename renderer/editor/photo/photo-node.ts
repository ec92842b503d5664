import { Node } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { assetsOf } from "../../../shared/article/ydoc/roots.ts";
import { fromShared } from "../article-schema.ts";
import type { EditorServices } from "../services.ts";
import { carryOut } from "./carry-out.ts";
import { photoFiles } from "./files.ts";
import { placeAtSelection } from "./insert.ts";
import { insertLot } from "./insert-lot.ts";
import { pendingPhotos } from "./pending.ts";
import { type PhotoView, photoView } from "./photo-view.ts";
import { pickPictures } from "./picker.ts";
import { replacePicture, selectedPhoto } from "./replace.ts";

declare module "@tiptap/core" {
  interface Commands<ReturnType> {
    photo: {
      /** Takes files into the desk and sets them as photos, many as a gallery, below the block with the caret. */
      insertPhoto: (files: readonly File[]) => ReturnType;
      /** Lets the person pick the files for {@link insertPhoto}. */
      pickPhoto: () => ReturnType;
      /** Lets the person pick another picture for the photo that is selected or holds the caret. */
      replacePhoto: () => ReturnType;
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
            if (dispatch) void insertLot(editor.view, services, files, placeAtSelection(state));
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
        replacePhoto:
          () =>
          ({ editor, state, dispatch }) => {
            const position = selectedPhoto(state);
            if (!editor.isEditable || position === null) return false;
            if (dispatch) pickReplacement(editor.view, services, position);
            return true;
          },
      };
    },

    addProseMirrorPlugins: () => [
      pendingPhotos(),
      photoFiles(services),
      carryOut(services.photos),
      followAssets(services, live),
    ],
  });
}

/** The photo is found again when the picture is in: it may have moved by then. */
function pickReplacement(view: EditorView, services: EditorServices, position: number): void {
  const photo = view.nodeDOM(position);
  const getPos = () => (photo === null ? undefined : placeOf(view, photo));
  pickPictures({ several: false }, ([file]) => void replacePicture(view, services, getPos, file));
}

function placeOf(view: EditorView, photo: globalThis.Node): number | undefined {
  let found: number | undefined;
  view.state.doc.descendants((node, position) => {
    if (node.type.name === "photo" && view.nodeDOM(position) === photo) found = position;
    return found === undefined && !node.inlineContent;
  });
  return found;
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
