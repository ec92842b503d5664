import { Node, type NodeViewRendererProps } from "@tiptap/core";
import type { EditorView } from "@tiptap/pm/view";
import type { PhotoAsset } from "../../../shared/article/asset.ts";
import { say } from "../../../shared/words/say.ts";
import { fromShared } from "../article-schema.ts";
import { type BlockParts, blockView } from "../fields/block-view.ts";
import { element } from "../fields/element.ts";
import { fieldButton } from "../fields/field-button.ts";
import { photoOf } from "../photo/insert.ts";
import { pickPictures } from "../photo/picker.ts";
import { takeIn } from "../photo/take-in.ts";
import type { EditorServices } from "../services.ts";
import { dropPhotos } from "./drop-photos.ts";
import { frame, line } from "./frame.ts";
import { insertBelow } from "./insert.ts";

declare module "@tiptap/core" {
  interface Commands<ReturnType> {
    gallery: {
      /** Lets the person pick pictures and sets them as a gallery below the block with the caret. */
      pickGallery: () => ReturnType;
    };
  }
}

export function gallery(services: EditorServices) {
  return Node.create({
    name: "gallery",
    ...fromShared,
    addNodeView: () => (props) => blockView(props.node, galleryParts(props, services)),
    addCommands: () => ({
      pickGallery:
        () =>
        ({ editor, view, dispatch }) => {
          if (!editor.isEditable) return false;
          if (dispatch) {
            pickPictures({ several: true }, (files) => void insertGallery(view, services, files));
          }
          return true;
        },
    }),
  });
}

/** Takes files in and sets them as a gallery below the block with the caret. */
export async function insertGallery(
  view: EditorView,
  services: EditorServices,
  files: readonly File[],
): Promise<void> {
  const assets = await takeAllIn(services, files);
  const type = view.isDestroyed ? undefined : view.state.schema.nodes.gallery;
  if (assets.length === 0 || type === undefined || !view.editable) return;
  const { tr, schema } = view.state;
  services.undo.stopCapturing();
  const photos = assets.map((asset) => photoOf(schema, asset, null));
  insertBelow(tr, view.state, type, photos);
  view.dispatch(tr);
}

/** Those that could be taken in, in their order; what could not was told by then. */
async function takeAllIn(services: EditorServices, files: readonly File[]): Promise<PhotoAsset[]> {
  const assets: PhotoAsset[] = [];
  for (const file of files) {
    const asset = await takeIn(services, file);
    if (asset !== null) assets.push(asset);
  }
  return assets;
}

function galleryParts(
  { view, getPos, editor }: NodeViewRendererProps,
  services: EditorServices,
): BlockParts {
  const content = element("div", { class: "gallery-photos" });
  const count = element("span", { class: "note-name" }, say("Gallery"));
  const pick = () =>
    pickPictures({ several: true }, (files) => void addPhotos(view, getPos, services, files));
  const add = fieldButton({ editor, label: say("Add photos"), onPress: pick });
  dropPhotos(content, view, services.undo, getPos);
  return {
    dom: frame("gallery", say("Gallery"), line("note-head", count, add), content),
    content,
    show: () => undefined,
  };
}

async function addPhotos(
  view: EditorView,
  getPos: () => number | undefined,
  services: EditorServices,
  files: readonly File[],
): Promise<void> {
  const assets = await takeAllIn(services, files);
  const position = view.isDestroyed ? undefined : getPos();
  const node = position === undefined ? null : view.state.doc.nodeAt(position);
  if (position === undefined || node === null || !view.editable || assets.length === 0) return;
  const { tr, schema } = view.state;
  services.undo.stopCapturing();
  const photos = assets.map((asset) => photoOf(schema, asset, null));
  view.dispatch(tr.insert(position + node.nodeSize - 1, photos));
}
