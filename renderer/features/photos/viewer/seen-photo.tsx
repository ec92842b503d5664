import { type ReactNode, useState } from "react";
import { say } from "../../../../shared/words/say.ts";
import { useDesk } from "../../../bridge/desk-context.ts";
import { Button } from "../../../ui/button.tsx";
import { ChevronIcon } from "../../../ui/icons/chevron-icon.tsx";
import { Tooltip } from "../../../ui/tooltip.tsx";
import type { ArticlePhoto } from "./article-photos.ts";
import { PhotoWords } from "./photo-words.tsx";
import { useStage } from "./use-stage.ts";
import { useWindowKeys } from "./use-window-keys.ts";
import { FITTED, type Zoom } from "./zoom.ts";
import { ZoomBar } from "./zoom-bar.tsx";
import { keyed } from "./zoom-keys.ts";
import { ZoomStage } from "./zoom-stage.tsx";

export interface SeenPhotoProps {
  readonly photo: ArticlePhoto;
  /** Among those that have a picture, from 0. */
  readonly place: number;
  readonly count: number;
  /** Whether the article runs from the right, so that its next photo lies on the left. */
  readonly isFromRight: boolean;
  readonly onStep: (by: 1 | -1) => void;
  readonly tools: ReactNode;
}

/** One photo on its stage, with its words below and what can be done with it above. */
export function SeenPhoto(props: SeenPhotoProps) {
  const { photo, place, count, isFromRight, onStep, tools } = props;
  const { photoUrl } = useDesk();
  const src = photoUrl(photo.hash, "full");
  const stage = useStage(src);
  // Each photo is seen whole at first; the buttons stay, and with them the focus.
  const [looked, setLooked] = useState({ src, zoom: FITTED });
  const zoom = looked.src === src ? looked.zoom : FITTED;
  const setZoom = (next: Zoom) => setLooked({ src, zoom: next });
  useWindowKeys((key) => {
    const by = stepOf(key, isFromRight);
    const next = stage.staged === null ? null : keyed(key, zoom, stage.staged, devicePixelRatio);
    if (next !== null) setZoom(next);
    else if (by !== null) onStep(by);
    return next !== null || by !== null;
  });
  return (
    <div className="viewer" dir={isFromRight ? "rtl" : "ltr"}>
      <div className="viewer-bar">
        <span className="viewer-place" role="status">
          {say("Photo {number} of {count}", { number: place + 1, count })}
        </span>
        <ZoomBar zoom={zoom} staged={stage.staged} onZoom={setZoom} />
        <div className="viewer-tools">{tools}</div>
      </div>
      <div className="viewer-middle">
        <StepButton leads="back" isDisabled={place === 0} onPress={() => onStep(-1)} />
        <ZoomStage
          stage={stage}
          src={src}
          alt={photo.alt ?? ""}
          label={say("Picture")}
          zoom={zoom}
          onZoom={setZoom}
        />
        <StepButton leads="on" isDisabled={place === count - 1} onPress={() => onStep(1)} />
      </div>
      <PhotoWords photo={photo} />
    </div>
  );
}

interface StepButtonProps {
  readonly leads: "back" | "on";
  readonly isDisabled: boolean;
  readonly onPress: () => void;
}

function StepButton({ leads, isDisabled, onPress }: StepButtonProps) {
  const isNext = leads === "on";
  const label = isNext ? say("Next photo") : say("Previous photo");
  return (
    <div className={isNext ? "viewer-step is-next" : "viewer-step"}>
      <Tooltip text={label} shortcut={isNext ? say("Page down") : say("Page up")}>
        <Button kind="quiet" square aria-label={label} isDisabled={isDisabled} onPress={onPress}>
          <ChevronIcon />
        </Button>
      </Tooltip>
    </div>
  );
}

/** Which way a key leads among the photos; null where it leads nowhere. */
function stepOf(key: string, isFromRight: boolean): 1 | -1 | null {
  if (key === "PageDown") return 1;
  if (key === "PageUp") return -1;
  if (key === "ArrowRight") return isFromRight ? -1 : 1;
  if (key === "ArrowLeft") return isFromRight ? 1 : -1;
  return null;
}
