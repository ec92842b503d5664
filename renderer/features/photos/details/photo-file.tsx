import type { UseWords } from "../../../../shared/article/details/credit-words.ts";
import { generatedIn } from "../../../../shared/article/details/source-type.ts";
import { WarningIcon } from "../../../ui/icons/warning-icon.tsx";
import { FileSays } from "./file-says.tsx";
import { usePhotoDetails } from "./use-photo-details.ts";

export interface PhotoFileProps {
  readonly hash: string;
  readonly words: UseWords;
  readonly onSay: ((words: UseWords) => void) | null;
}

/** What is known of a photo from its file: that it was generated, in words, and all else on demand. */
export function PhotoFile({ hash, ...use }: PhotoFileProps) {
  const known = usePhotoDetails(hash);
  const generated = known.details === null ? null : generatedIn(known.details);
  return (
    <>
      {generated === null ? null : (
        <p className="says-generated">
          <WarningIcon /> {generated}
        </p>
      )}
      <FileSays known={known} {...use} />
    </>
  );
}
