import { say } from "../../../../shared/words/say.ts";
import { Button } from "../../../ui/button.tsx";
import { MinusIcon } from "../../../ui/icons/minus-icon.tsx";
import { PlusIcon } from "../../../ui/icons/plus-icon.tsx";
import { Tooltip } from "../../../ui/tooltip.tsx";
import { atFullSize, FITTED, percentOf, STEP, type Staged, type Zoom, zoomed } from "./zoom.ts";

export interface ZoomBarProps {
  readonly zoom: Zoom;
  /** Null where nothing is shown yet. */
  readonly staged: Staged | null;
  readonly onZoom: (next: Zoom) => void;
  /** Whether the key 1 is the zoom's. */
  readonly hasNumberKey?: boolean;
}

/** How large a picture is shown, and the buttons for it. */
export function ZoomBar({ zoom, staged, onZoom, hasNumberKey = true }: ZoomBarProps) {
  const isDisabled = staged === null;
  const to = (next: (staged: Staged) => Zoom) => () => {
    if (staged !== null) onZoom(next(staged));
  };
  const step = (by: number) => to((of) => zoomed(zoom, by, of));
  return (
    <div className="viewer-zoom">
      <Tooltip text={say("Smaller")} shortcut="−">
        <Button
          square
          aria-label={say("Zoom out")}
          isDisabled={isDisabled}
          onPress={step(1 / STEP)}
        >
          <MinusIcon />
        </Button>
      </Tooltip>
      <output className="viewer-percent" aria-label={say("Zoom")}>
        {staged === null ? "" : `${percentOf(zoom, staged, devicePixelRatio)} %`}
      </output>
      <Tooltip text={say("Larger")} shortcut="+">
        <Button square aria-label={say("Zoom in")} isDisabled={isDisabled} onPress={step(STEP)}>
          <PlusIcon />
        </Button>
      </Tooltip>
      <Tooltip text={say("All of it")} shortcut="0">
        <Button isDisabled={isDisabled} onPress={to(() => FITTED)}>
          {say("Fit")}
        </Button>
      </Tooltip>
      <Tooltip text={say("A pixel on a pixel")} {...(hasNumberKey ? { shortcut: "1" } : {})}>
        <Button
          isDisabled={isDisabled}
          onPress={to((of) => atFullSize(zoom, of, devicePixelRatio))}
        >
          100 %
        </Button>
      </Tooltip>
    </div>
  );
}
