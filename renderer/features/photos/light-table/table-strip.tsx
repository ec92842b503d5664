import { ToggleButton } from "react-aria-components";
import { say } from "../../../../shared/words/say.ts";
import { useDesk } from "../../../bridge/desk-context.ts";
import { CheckIcon } from "../../../ui/icons/check-icon.tsx";
import type { ArticlePhoto } from "../viewer/article-photos.ts";
import { MOST } from "./picked.ts";

export interface TableStripProps {
  readonly photos: readonly ArticlePhoto[];
  readonly picked: readonly string[];
  readonly onToggle: (key: string) => void;
}

/** Every photo of the article, to be laid on the table or taken off it. */
export function TableStrip({ photos, picked, onToggle }: TableStripProps) {
  const { photoUrl } = useDesk();
  const isFull = picked.length >= MOST;
  return (
    <div className="table-strip">
      {photos.map(({ key, hash, caption }, at) => (
        <ToggleButton
          key={key}
          className="table-thumb"
          aria-label={
            caption === ""
              ? say("Photo {number}", { number: at + 1 })
              : say("Photo {number}: {caption}", { number: at + 1, caption })
          }
          isSelected={picked.includes(key)}
          isDisabled={isFull && !picked.includes(key)}
          onChange={() => onToggle(key)}
        >
          <img src={photoUrl(hash, "thumbnail")} alt="" loading="lazy" draggable={false} />
          <span>
            {picked.includes(key) ? <CheckIcon /> : null}
            {at + 1}
          </span>
        </ToggleButton>
      ))}
    </div>
  );
}
