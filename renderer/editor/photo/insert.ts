import type { Node, Schema } from "@tiptap/pm/model";
import type { EditorState } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import type { PhotoAsset } from "../../../shared/article/asset.ts";
import { newBlockId } from "../../../shared/article/block-id.ts";
import { isHead, positionOf } from "../normaliser/head.ts";
import type { EditorServices } from "../services.ts";
import { announcePending, forgetPending } from "./pending.ts";
import { positionBelow } from "./place.ts";
import { takeIn } from "./take-in.ts";

/** A place between blocks that outlasts edits: below the block with this id, or atop the body. */
export type Place = string | null;

/**
 * Takes files in, one after the other, and sets each as a photo at `place`, the first uppermost.
 * Writing goes on meanwhile; each photo is one step of undo.
 */
export async function insertPhotos(
  view: EditorView,
  services: EditorServices,
  files: readonly File[],
  place: Place,
): Promise<void> {
  let below = place;
  for (const file of files) {
    const pending = announcePending(view, { name: file.name, below });
    const asset = await takeIn(services, file);
    if (view.isDestroyed) return;
    forgetPending(view, pending);
    if (asset !== null && view.editable) below = insertPhoto(view, services, asset, below);
  }
}

/** The place below the block with the caret; above it where it is an empty paragraph. */
export function placeAtSelection({ doc, selection }: EditorState): Place {
  const index = Math.min(selection.$from.index(0), doc.childCount - 1);
  const block = doc.maybeChild(index);
  const unwritten = block?.type.name === "paragraph" && block.content.size === 0;
  return placeBelow(doc, unwritten ? index - 1 : index);
}

/** The place below the block at an index of the top level. */
export function placeBelow(doc: Node, index: number): Place {
  const block = doc.maybeChild(index);
  return block === null || isHead(block) ? null : block.attrs.id;
}

function insertPhoto(
  view: EditorView,
  { undo }: EditorServices,
  asset: PhotoAsset,
  below: Place,
): Place {
  const { schema, tr } = view.state;
  const id = newBlockId();
  const photo = photoOf(schema, asset, id);
  undo.stopCapturing();
  view.dispatch(tr.insert(positionFor(view.state, below), photo));
  undo.stopCapturing();
  return id;
}

/** A photo block of an asset, with the caption that its file brought along. */
export function photoOf(schema: Schema, asset: PhotoAsset, id: string | null): Node {
  const caption = asset.caption?.replace(/\s+/gu, " ").trim();
  return schema.node(
    "photo",
    { id, asset: asset.hash },
    caption ? schema.text(caption) : undefined,
  );
}

/** Where a place is now; below the selected block where it is gone. */
export function positionFor({ doc, selection }: EditorState, place: Place): number {
  const selected = () => positionOf(doc, Math.max(2, selection.$from.index(0) + 1));
  return positionBelow(doc, place) ?? selected();
}
