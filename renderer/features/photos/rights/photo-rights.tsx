import { say } from "../../../../shared/words/say.ts";
import "./rights.css";
import { useMemo, useState } from "react";
import type { ReadAsset } from "../../../../shared/article/ydoc/assets.ts";
import { useDesk } from "../../../bridge/desk-context.ts";
import { useDeed } from "../../../bridge/use-deed.ts";
import { Alert } from "../../../ui/alert.tsx";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { useLibrary } from "../library/use-library.ts";
import { KillForm } from "./kill-form.tsx";
import { rightsDeeds } from "./rights-deeds.ts";
import { RightsForm } from "./rights-form.tsx";
import { RightsLine } from "./rights-line.tsx";

export interface PhotoRightsProps {
  readonly hash: string;
  /** What the draft knows of the photo. */
  readonly asset: ReadAsset;
  /** How the photo is called. */
  readonly name: string;
}

/** The rights of a photo of the article, and the way to change them on the whole desk. */
export function PhotoRights({ hash, asset, name }: PhotoRightsProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="rights-of-photo">
      <RightsLine asset={asset} now={new Date()} />
      <Button
        size="small"
        aria-label={say("Rights of {name}", { name })}
        onPress={() => setOpen(true)}
      >
        {say("Rights…")}
      </Button>
      {isOpen ? <RightsDialog hash={hash} onClose={() => setOpen(false)} /> : null}
    </div>
  );
}

function RightsDialog({ hash, onClose }: { readonly hash: string; readonly onClose: () => void }) {
  const { client } = useDesk();
  const { photos, problem } = useLibrary(useMemo(() => ({ hashes: [hash] }), [hash]));
  const deed = useDeed();
  const deeds = rightsDeeds(client, deed.run);
  const failure = deed.problem ?? problem;
  const key = JSON.stringify(photos);
  return (
    <Dialog title={say("Credit and rights")} isOpen onClose={onClose} size="small">
      {failure === null ? null : <Alert title={say("Problem")}>{failure.message}</Alert>}
      {photos === null || photos.length === 0 ? null : (
        <>
          <RightsForm
            key={key}
            photos={photos}
            onApply={(edits) => void deeds.edit(edits)}
            isBusy={deed.busy}
          />
          <KillForm
            key={`kill ${key}`}
            photos={photos}
            onKill={(hashes, reason) => void deeds.kill(hashes, reason)}
            onRelease={(hashes) => void deeds.release(hashes)}
            isBusy={deed.busy}
          />
        </>
      )}
    </Dialog>
  );
}
