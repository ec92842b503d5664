import { useGestures } from "./use-gestures.ts";
import "./viewer.css";
import type { Stage } from "./use-stage.ts";
import { corner, shownSize, type Zoom } from "./zoom.ts";

export interface ZoomStageProps {
  readonly stage: Stage;
  readonly src: string;
  readonly alt: string;
  /** The stage's accessible name. */
  readonly label: string;
  readonly zoom: Zoom;
  readonly onZoom: (next: Zoom) => void;
}

/** A picture that is magnified and moved by wheel, pinch and drag. */
export function ZoomStage({ stage, src, alt, label, zoom, onZoom }: ZoomStageProps) {
  const { staged } = stage;
  useGestures(stage.ref, { zoom, staged, onZoom });
  const place =
    staged === null
      ? { visibility: "hidden" as const }
      : { ...shownSize(zoom, staged), ...at(corner(zoom, staged)) };
  return (
    <div
      ref={stage.ref}
      className="viewer-stage"
      role="application"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: keys magnify and move what has the focus.
      tabIndex={0}
    >
      <img src={src} alt={alt} draggable={false} onLoad={stage.onLoad} style={place} />
    </div>
  );
}

const at = ({ x, y }: { readonly x: number; readonly y: number }) => ({
  transform: `translate(${x}px, ${y}px)`,
});
