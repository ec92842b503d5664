import type { DraftId } from "../../../../shared/contract/ids.ts";
import type { LibraryPhoto } from "../../../../shared/contract/library.ts";
import { say } from "../../../../shared/words/say.ts";
import { useDesk } from "../../../bridge/desk-context.ts";
import { Button } from "../../../ui/button.tsx";
import { KillForm } from "../rights/kill-form.tsx";
import { type Attempt, rightsDeeds } from "../rights/rights-deeds.ts";
import { RightsForm } from "../rights/rights-form.tsx";
import { photoCount } from "../rights/rights-words.ts";
import { OnePhoto } from "./one-photo.tsx";

export interface SelectedPhotosProps {
  readonly photos: readonly LibraryPhoto[];
  readonly attempt: Attempt;
  readonly isBusy: boolean;
  readonly onShow: (draft: DraftId, hash: string) => void;
  readonly onSelect: (hash: string) => void;
  /** Lays them beside each other. */
  readonly onCompare: () => void;
}

/** What is known of the selected photos, and what can be done with all of them at once. */
export function SelectedPhotos(props: SelectedPhotosProps) {
  const { photos, attempt, isBusy, onCompare, ...one } = props;
  const { client } = useDesk();
  const [first] = photos;
  if (first === undefined) {
    return <p className="library-hint">{say("Choose a photo, or several with Ctrl or Shift.")}</p>;
  }
  const deeds = rightsDeeds(client, attempt);
  return (
    <>
      {photos.length === 1 ? (
        <OnePhoto photo={first} {...one} />
      ) : (
        <div className="library-several">
          <h3 className="library-title">
            {say("{photoCount} selected", { photoCount: photoCount(photos.length) })}
          </h3>
          <Button size="small" onPress={onCompare}>
            {say("Light table")}
          </Button>
        </div>
      )}
      <RightsForm
        key={formKey(photos)}
        photos={photos}
        onApply={(edits) => void deeds.edit(edits)}
        isBusy={isBusy}
      />
      <KillForm
        key={`kill ${formKey(photos)}`}
        photos={photos}
        onKill={(hashes, reason) => void deeds.kill(hashes, reason)}
        onRelease={(hashes) => void deeds.release(hashes)}
        isBusy={isBusy}
      />
    </>
  );
}

/** A form begins anew with other photos, and when what they say has changed. */
function formKey(photos: readonly LibraryPhoto[]): string {
  return JSON.stringify(
    photos.map(({ hash, photographer, agency, rights, killed }) => [
      hash,
      photographer,
      agency,
      rights,
      killed,
    ]),
  );
}
