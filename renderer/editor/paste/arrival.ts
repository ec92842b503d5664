import type { EditorView } from "@tiptap/pm/view";
import type { LeftOut } from "../../../shared/imports/html/pasted/left-out.ts";
import type { Pasted } from "../../../shared/imports/html/pasted/pasted.ts";
import { takeIn } from "../photo/take-in.ts";
import type { EditorServices } from "../services.ts";

/** A picture of a pasted page: what the photo block with the id `block` is to show. */
export interface ArrivingPicture {
  readonly block: string;
  readonly file: File;
}

/** What a paste left out and changed. */
export type PasteAudit = Pick<Pasted, "leftOut" | "said" | "changed">;

/** The same, with what it brought along beside its text. */
export interface Arrival extends PasteAudit {
  readonly pictures: readonly ArrivingPicture[];
}

/** To be called once the paste stands in the article: says what was left out or changed, takes pictures in. */
export function settle(view: EditorView, services: EditorServices, arrival: Arrival): void {
  // The place it was pasted at may take no photo, as a headline.
  const placed = arrival.pictures.filter(({ block }) => positionOf(view, block) !== null);
  const lost = arrival.pictures.slice(placed.length).map((): LeftOut => "picture");
  const leftOut = [...arrival.leftOut, ...lost];
  const { said, changed } = arrival;
  if (leftOut.length + changed.length > 0) services.onPasted({ leftOut, said, changed });
  void takeAllIn(view, services, placed);
}

async function takeAllIn(
  view: EditorView,
  services: EditorServices,
  pictures: readonly ArrivingPicture[],
): Promise<void> {
  for (const { block, file } of pictures) {
    const asset = await takeIn(services, file);
    if (view.isDestroyed) return;
    const position = positionOf(view, block);
    if (asset === null || position === null || !view.editable) continue;
    // No step of undo: the photo came with the paste, and goes with it.
    const tr = view.state.tr.setMeta("addToHistory", false);
    view.dispatch(tr.setNodeAttribute(position, "asset", asset.hash));
  }
}

function positionOf({ state }: EditorView, block: string): number | null {
  let found: number | null = null;
  state.doc.descendants((node, position) => {
    if (node.type.name === "photo" && node.attrs.id === block) found = position;
    return found === null && !node.isTextblock;
  });
  return found;
}
