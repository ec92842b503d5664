import { say } from "../../../../shared/words/say.ts";
import "./crop.css";
import { useState } from "react";
import {
  type CropAspect,
  type Framing,
  type Measures,
  UNFRAMED,
} from "../../../../shared/article/photo-crop.ts";
import { useDesk } from "../../../bridge/desk-context.ts";
import type { DraftSession } from "../../../bridge/session.ts";
import { useArticle } from "../../../bridge/use-article.ts";
import { useValue } from "../../../bridge/value.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { articlePhotos } from "../viewer/article-photos.ts";
import { boxFor, withCrop } from "./crop-box.ts";
import { CropPicture, type CropPictureProps } from "./crop-picture.tsx";
import { CropPreviews } from "./crop-previews.tsx";
import { useFraming } from "./use-framing.ts";

export interface CropDialogProps {
  readonly session: DraftSession;
  /** Which photo of the article; they count from 0. */
  readonly index: number;
  readonly onClose: () => void;
}

/** Where a picture's focal point lies, and how it is cut. The file itself is never touched. */
export function CropDialog({ session, index, onClose }: CropDialogProps) {
  const article = useArticle(session.doc);
  // The one that was asked for, whatever comes into the article meanwhile.
  const [hash] = useState(
    () => articlePhotos(article).find((photo) => photo.index >= index)?.hash ?? null,
  );
  if (hash !== null) return <CropOne session={session} hash={hash} onClose={onClose} />;
  return (
    <Dialog title={say("Crop")} isOpen onClose={onClose}>
      <p>{say("This photo has no picture yet. Take its picture in first.")}</p>
    </Dialog>
  );
}

interface CropOneProps extends Pick<CropDialogProps, "session" | "onClose"> {
  readonly hash: string;
}

function CropOne({ session, hash, onClose }: CropOneProps) {
  const src = useDesk().photoUrl(hash);
  const isReadOnly = useValue(session.readOnly) !== null;
  const { framing, setFraming, save } = useFraming(session, hash);
  const [measures, setMeasures] = useState<Measures | null>(null);
  const [chosen, setChosen] = useState<CropAspect | null>(null);
  const now = framing ?? UNFRAMED;
  const finish = () => {
    save();
    onClose();
  };
  const actions = (
    <>
      <Button isDisabled={isFree(now)} onPress={() => setFraming(UNFRAMED)}>
        {say("Reset all")}
      </Button>
      <Button onPress={onClose}>{say("Cancel")}</Button>
      <Button kind="primary" isDisabled={framing === null || isReadOnly} onPress={finish}>
        {say("Save crop")}
      </Button>
    </>
  );
  return (
    <Dialog title={say("Crop")} isOpen onClose={onClose} size="screen" actions={actions}>
      <p className="crop-hint">{hintFor(chosen)}</p>
      <div className="crop">
        <div className="crop-stage">
          <CropPicture
            src={src}
            onMeasured={setMeasures}
            setting={framing === null ? null : settingOf(framing, chosen, measures, setFraming)}
          />
        </div>
        {measures === null ? null : (
          <div className="crop-side">
            <CropPreviews
              src={src}
              measures={measures}
              framing={now}
              chosen={chosen}
              onChoose={setChosen}
            />
            {chosen === null || !(chosen in now.crops) ? null : (
              <Button onPress={() => setFraming(withCrop(now, chosen, null))}>
                {say("Let {chosen} follow the focal point", { chosen })}
              </Button>
            )}
          </div>
        )}
      </div>
    </Dialog>
  );
}

const MIDDLE = { x: 0.5, y: 0.5 };

function settingOf(
  framing: Framing,
  chosen: CropAspect | null,
  measures: Measures | null,
  onSet: (framing: Framing) => void,
): NonNullable<CropPictureProps["setting"]> {
  if (chosen === null || measures === null) {
    return {
      kind: "focus",
      focus: framing.focus ?? MIDDLE,
      onSet: (focus) => onSet({ ...framing, focus }),
    };
  }
  return {
    kind: "box",
    box: boxFor(measures, chosen, framing),
    onSet: (box) => onSet(withCrop(framing, chosen, box)),
  };
}

function hintFor(chosen: CropAspect | null): string {
  return chosen === null
    ? say(
        "Press where the picture’s meaning lies, or move the point with the arrow keys. Every cut keeps it in sight.",
      )
    : say(
        "Drag the frame, or move it with the arrow keys; + and − size it. It is for {chosen} alone.",
        { chosen },
      );
}

function isFree({ focus, crops }: Framing): boolean {
  return focus === null && Object.keys(crops).length === 0;
}
