import { PAGE_STYLE, PRINT_RULES } from "../../../shared/exports/html/page-style.ts";

/** How a frame shows an article. */
export interface FrameSheet {
  /** What the frame is called. */
  readonly title: string;
  readonly style: string;
  /** In CSS pixels, where all of the width has to be seen; null where the page takes what there is. */
  readonly width: number | null;
}

export const SCREEN: FrameSheet = { title: "Exported page", style: PAGE_STYLE, width: null };

/** In CSS pixels. */
const A4_WIDTH = 794;
const AROUND = 16;

/** The page as the host prints it, on one long sheet: only the printer knows where pages end. */
export const PAPER: FrameSheet = {
  title: "Printed page",
  style: `${PAGE_STYLE}
:root { color-scheme: light; --text: #000; --soft: #5e5a55; --line: #d8d3cc; --page: #fff; --link: #0b57a4; }
${PRINT_RULES}
html { background: #e8e4da; }
body { box-sizing: border-box; width: ${A4_WIDTH}px; min-height: 29.7cm; margin: ${AROUND}px auto; padding: 2.2cm 2cm; background: #fff; }
`,
  width: A4_WIDTH + 2 * AROUND,
};

/** Keeps a page of that width whole in its frame, smaller where need be. Ends by what it returns. */
export function keepWhole(frame: HTMLIFrameElement, width: number | null): () => void {
  const scale = () => {
    const root = frame.contentDocument?.documentElement;
    if (root === undefined) return;
    const zoom = width === null ? 1 : Math.min(1, frame.clientWidth / width);
    root.style.setProperty("zoom", String(zoom));
  };
  const observer = new ResizeObserver(scale);
  observer.observe(frame);
  scale();
  return () => observer.disconnect();
}
