import { GridLayout, type Selection, Size, Virtualizer } from "react-aria-components";
import type { LibraryPhoto } from "../../../../shared/contract/library.ts";
import { say } from "../../../../shared/words/say.ts";
import { GridList } from "../../../ui/grid-list.tsx";
import { PhotoCard } from "./photo-card.tsx";

export interface PhotoGridProps {
  readonly photos: readonly LibraryPhoto[];
  readonly selected: Selection;
  readonly onSelect: (selected: Selection) => void;
  readonly now: Date;
}

const CARD_HEIGHT = 232;
const LAYOUT = {
  minItemSize: new Size(168, CARD_HEIGHT),
  maxItemSize: new Size(280, CARD_HEIGHT),
  minSpace: new Size(8, 8),
};

/** The photos that were found; only those on the screen are drawn. */
export function PhotoGrid({ photos, selected, onSelect, now }: PhotoGridProps) {
  return (
    <Virtualizer layout={GridLayout} layoutOptions={LAYOUT}>
      <GridList<LibraryPhoto & { readonly id: string }>
        aria-label={say("Photos")}
        className="library-grid"
        layout="grid"
        items={photos.map((photo) => ({ ...photo, id: photo.hash }))}
        dependencies={[now]}
        selectionMode="multiple"
        selectionBehavior="replace"
        selectedKeys={selected}
        onSelectionChange={onSelect}
      >
        {(photo) => <PhotoCard photo={photo} now={now} />}
      </GridList>
    </Virtualizer>
  );
}
