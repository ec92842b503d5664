import type { UseWords } from "../../../../shared/article/details/credit-words.ts";
import { sourceType } from "../../../../shared/article/details/source-type.ts";
import { settledText } from "../../../../shared/article/photo-details.ts";
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
  const term = known.details === null ? null : settledText(known.details, "digitalSourceType");
  const source = sourceType(term);
  return (
    <>
      {source?.isGenerated === true ? (
        <p className="says-generated">
          <WarningIcon /> {source.words}
        </p>
      ) : null}
      <FileSays known={known} {...use} />
    </>
  );
}
