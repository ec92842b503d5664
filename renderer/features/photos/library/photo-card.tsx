import type { LibraryPhoto } from "../../../../shared/contract/library.ts";
import { say } from "../../../../shared/words/say.ts";
import { GridListItem } from "../../../ui/grid-list.tsx";
import { RightsLine } from "../rights/rights-line.tsx";
import { draftCount } from "../rights/rights-words.ts";
import { DraggedPicture } from "./dragged-picture.tsx";
import { Generated } from "./generated.tsx";

export interface PhotoCardProps {
  readonly photo: LibraryPhoto;
  readonly now: Date;
}

/** One photo of the grid: picture, name, credit, rights, and in how many drafts it is used. */
export function PhotoCard({ photo, now }: PhotoCardProps) {
  const { hash, name, photographer, agency } = photo;
  const credit = [photographer, agency].filter(Boolean).join(" / ");
  return (
    <GridListItem id={hash} textValue={name} className="library-card">
      <span className="library-picture">
        <DraggedPicture photo={photo} size="thumbnail" />
      </span>
      <span className="library-name" dir="auto">
        {name}
      </span>
      <span className="library-fact" dir="auto">
        {credit === "" ? say("No credit") : credit}
      </span>
      <span className="library-fact">
        <RightsLine asset={photo} now={now} />
      </span>
      <span className="library-fact">
        {photo.generated === null ? usedIn(photo) : <Generated words={photo.generated} />}
      </span>
    </GridListItem>
  );
}

function usedIn({ uses }: LibraryPhoto): string {
  const count = uses.filter(({ binned }) => !binned).length;
  return count === 0 ? say("Unused") : say("In {draftCount}", { draftCount: draftCount(count) });
}
