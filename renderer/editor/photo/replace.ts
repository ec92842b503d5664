import type { Node } from "@tiptap/pm/model";
import { type EditorState, NodeSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import type { PhotoAttributes } from "../../../shared/article/nodes/photo.ts";
import { beOwnStep } from "../blocks/own-step.ts";
import { writeAttributes } from "../fields/node-attributes.ts";
import type { EditorServices } from "../services.ts";
import { takeIn } from "./take-in.ts";

/**
 * Takes a file in and makes it the picture of the photo at `getPos`, in one step of undo. Caption,
 * alt text, place and role are this use's and stay; the credit follows the new file unless it was
 * typed on this use.
 */
export async function replacePicture(
  view: EditorView,
  services: EditorServices,
  getPos: () => number | undefined,
  file: File | undefined,
): Promise<void> {
  const asset = file === undefined ? null : await takeIn(services, file);
  if (asset === null || view.isDestroyed || !view.editable) return;
  const position = getPos();
  const photo = position === undefined ? null : view.state.doc.nodeAt(position);
  if (photo?.type.name !== "photo") return;
  beOwnStep(services.undo);
  writeAttributes(view, getPos, { asset: asset.hash });
}

/** The position of the photo that is selected or holds the caret; null where there is none. */
export function selectedPhoto({ selection }: EditorState): number | null {
  if (selection instanceof NodeSelection && selection.node.type.name === "photo") {
    return selection.from;
  }
  const { $from } = selection;
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    if ($from.node(depth).type.name === "photo") return $from.before(depth);
  }
  return null;
}

/**
 * Tells whether a photo's words were written for another picture than it shows now: the picture
 * changed while they stayed.
 */
export function followWords(node: Node): (next: Node) => boolean {
  let written = wordsOf(node);
  let pictured: string | null = node.attrs.asset;
  return (next) => {
    const words = wordsOf(next);
    const { asset } = next.attrs as PhotoAttributes;
    // A picture that was still to come was described beforehand.
    if (words !== written || pictured === null) pictured = asset;
    written = words;
    return pictured !== asset && asset !== null && words !== NO_WORDS;
  };
}

const wordsOf = ({ attrs, textContent }: Node) => JSON.stringify([attrs.alt, textContent]);
const NO_WORDS = JSON.stringify([null, ""]);
