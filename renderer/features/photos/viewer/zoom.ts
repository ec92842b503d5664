/** In pixels: of the picture where it is a picture's, of CSS where it is a stage's. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * How a picture is looked at, told apart from its size and from that of the stage it is shown on, so
 * that several can be looked at alike.
 */
export interface Zoom {
  /** As a multiple of the size at which it fits the stage; 1 and more. */
  readonly times: number;
  /** Which point of the picture is in the middle of the stage, as parts of its width and height. */
  readonly x: number;
  readonly y: number;
}

/** A picture on the stage it is shown on. */
export interface Staged {
  readonly picture: Size;
  readonly stage: Size;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export const FITTED: Zoom = { times: 1, x: 0.5, y: 0.5 };
/** A step of a key or a button. */
export const STEP = 1.25;
/** Nobody sees more in a pixel that is larger than this many of the screen's. */
const LARGEST_PIXEL = 8;

/** CSS pixels for a pixel of the picture where all of it is seen; never blown up. */
function fittingScale({ picture, stage }: Staged): number {
  return Math.min(1, stage.width / picture.width, stage.height / picture.height);
}

/** The picture's size on the stage, in CSS pixels. */
export function shownSize({ times }: Zoom, staged: Staged): Size {
  const scale = fittingScale(staged) * times;
  return { width: staged.picture.width * scale, height: staged.picture.height * scale };
}

/** Where the picture's upper left corner lies on the stage, in CSS pixels. */
export function corner(zoom: Zoom, staged: Staged): Point {
  const { width, height } = shownSize(zoom, staged);
  return {
    x: staged.stage.width / 2 - zoom.x * width,
    y: staged.stage.height / 2 - zoom.y * height,
  };
}

/** Magnified by a factor, with what lies at `at` staying there (from the stage's middle, in CSS pixels). */
export function zoomed(zoom: Zoom, by: number, staged: Staged, at: Point = MIDDLE): Zoom {
  const most = Math.max(1, LARGEST_PIXEL / fittingScale(staged));
  const times = Math.min(most, Math.max(1, zoom.times * by));
  const [before, after] = [shownSize(zoom, staged), shownSize({ ...zoom, times }, staged)];
  const x = zoom.x + at.x / before.width - at.x / after.width;
  const y = zoom.y + at.y / before.height - at.y / after.height;
  return withinEdges({ times, x, y }, staged);
}

const MIDDLE: Point = { x: 0, y: 0 };

/** Moved by CSS pixels, as a hand moves a sheet. */
export function panned(zoom: Zoom, by: Point, staged: Staged): Zoom {
  const { width, height } = shownSize(zoom, staged);
  return withinEdges({ ...zoom, x: zoom.x - by.x / width, y: zoom.y - by.y / height }, staged);
}

/** A pixel of the picture on one of the screen, of which `ratio` make one of CSS. */
export function atFullSize(zoom: Zoom, staged: Staged, ratio: number): Zoom {
  return zoomed(zoom, 1 / (fittingScale(staged) * ratio) / zoom.times, staged);
}

/** How large it is shown, in percent of its own pixels on a screen's. */
export function percentOf({ times }: Zoom, staged: Staged, ratio: number): number {
  return Math.round(100 * fittingScale(staged) * times * ratio);
}

/** Whether there is anything to pan to. */
export function isLarger(zoom: Zoom, staged: Staged): boolean {
  const { width, height } = shownSize(zoom, staged);
  return width > staged.stage.width + HAIR || height > staged.stage.height + HAIR;
}

const HAIR = 0.5;

/** The nearest that shows nothing beyond an edge which could be filled. */
export function withinEdges(zoom: Zoom, staged: Staged): Zoom {
  const shown = shownSize(zoom, staged);
  return {
    times: zoom.times,
    x: kept(zoom.x, staged.stage.width / shown.width / 2),
    y: kept(zoom.y, staged.stage.height / shown.height / 2),
  };
}

function kept(at: number, half: number): number {
  return half >= 0.5 ? 0.5 : Math.min(1 - half, Math.max(half, at));
}
