import { type KeyboardEvent, useRef } from "react";
import type { CropBox, Focus } from "../../../../shared/article/photo-crop.ts";
import { say } from "../../../../shared/words/say.ts";
import { movedBox, movedFocus, sizedBox } from "./crop-box.ts";
import { type Drag, useDrag } from "./use-drag.ts";

export interface CropPictureProps {
  readonly src: string;
  readonly onMeasured: (measures: { readonly width: number; readonly height: number }) => void;
  /** What a press on the picture sets: the focal point, or the cut of an aspect by hand; null until it is known how it stands. */
  readonly setting:
    | null
    | { readonly kind: "focus"; readonly focus: Focus; readonly onSet: (focus: Focus) => void }
    | { readonly kind: "box"; readonly box: CropBox; readonly onSet: (box: CropBox) => void };
}

/** The whole picture with the handle that is being set on it. */
export function CropPicture({ src, onMeasured, setting }: CropPictureProps) {
  const frame = useRef<HTMLDivElement>(null);
  const drag = useDrag(
    () => frame.current,
    (dragged) => {
      if (setting === null) return;
      // The arrow keys then go on from where the pointer left it.
      frame.current?.querySelector<HTMLElement>("[role=slider]")?.focus();
      if (setting.kind === "focus") setting.onSet(dragged.at);
      else setting.onSet(draggedBox(setting.box, dragged));
    },
  );
  const press = (event: KeyboardEvent) => {
    if (setting === null) return;
    const isOwn =
      setting.kind === "focus"
        ? set(focusKey(event, setting.focus), setting.onSet)
        : set(boxKey(event, setting.box), setting.onSet);
    if (!isOwn) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="crop-frame" ref={frame} {...drag}>
      <img
        src={src}
        alt=""
        draggable={false}
        onLoad={({ currentTarget: { naturalWidth: width, naturalHeight: height } }) =>
          onMeasured({ width, height })
        }
      />
      {setting?.kind === "focus" && <FocusHandle focus={setting.focus} onKeyDown={press} />}
      {setting?.kind === "box" && <BoxHandle box={setting.box} onKeyDown={press} />}
    </div>
  );
}

interface HandleProps {
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

const percent = (part: number) => Math.round(part * 100);

function FocusHandle({ focus, onKeyDown }: HandleProps & { readonly focus: Focus }) {
  const [x, y] = [percent(focus.x), percent(focus.y)];
  return (
    <div
      className="crop-focus"
      role="slider"
      aria-label={say("Focal point")}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={x}
      aria-valuetext={say("{x} % from the left, {y} % from the top", { x, y })}
      tabIndex={0}
      onKeyDown={onKeyDown}
      style={{ left: `${focus.x * 100}%`, top: `${focus.y * 100}%` }}
    />
  );
}

function BoxHandle({ box, onKeyDown }: HandleProps & { readonly box: CropBox }) {
  const { x, y, width, height } = box;
  return (
    <div
      className="crop-box"
      role="slider"
      aria-label={say("Cut")}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent(width)}
      aria-valuetext={say(
        "{percent} % wide, {percent2} % from the left, {percent3} % from the top",
        { percent: percent(width), percent2: percent(x), percent3: percent(y) },
      )}
      tabIndex={0}
      onKeyDown={onKeyDown}
      style={{
        left: `${x * 100}%`,
        top: `${y * 100}%`,
        width: `${width * 100}%`,
        height: `${height * 100}%`,
      }}
    >
      <span className="crop-corner" />
    </div>
  );
}

/** Dragged by its corner it grows or shrinks, anywhere else it moves. */
function draggedBox(box: CropBox, { on, at, byX, byY }: Drag): CropBox {
  if (!on.matches(".crop-corner")) return movedBox(box, byX, byY);
  if (byX === 0 && byY === 0) return box;
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const wanted = Math.max((at.x - middle.x) / box.width, (at.y - middle.y) / box.height);
  return sizedBox(box, Math.max(0.01, wanted * 2));
}

const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
/** Of the picture's width or height; with Shift ten of them. */
const ARROW = 0.01;
const SIZE = 1.05;

function wayOf({ key, shiftKey }: KeyboardEvent): readonly [x: number, y: number] | null {
  const way = ARROWS[key];
  const step = ARROW * (shiftKey ? 10 : 1);
  return way === undefined ? null : [way[0] * step, way[1] * step];
}

function focusKey(event: KeyboardEvent, focus: Focus): Focus | null {
  const way = wayOf(event);
  return way === null ? null : movedFocus(focus, ...way);
}

function boxKey(event: KeyboardEvent, box: CropBox): CropBox | null {
  if (event.key === "+" || event.key === "=") return sizedBox(box, SIZE);
  if (event.key === "-") return sizedBox(box, 1 / SIZE);
  const way = wayOf(event);
  return way === null ? null : movedBox(box, ...way);
}

function set<Value>(value: Value | null, onSet: (value: Value) => void): boolean {
  if (value !== null) onSet(value);
  return value !== null;
}
