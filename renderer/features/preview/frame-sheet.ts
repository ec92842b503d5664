import { PAGE_STYLE, PRINT_RULES } from "../../../shared/exports/html/page-style.ts";
import { say } from "../../../shared/words/say.ts";

/** How a frame shows an article. */
export interface FrameSheet {
  /** What the frame is called. */
  readonly title: string;
  readonly style: string;
  /** In CSS pixels, where all of the width has to be seen; null where the page takes what there is. */
  readonly width: number | null;
}

export const SCREEN: FrameSheet = { title: say("Exported page"), style: PAGE_STYLE, width: null };

/** In CSS pixels. */
const A4_WIDTH = 794;
const AROUND = 16;

/** The page as the host prints it, on one long sheet: only the printer knows where pages end. */
export const PAPER: FrameSheet = {
  title: say("Printed page"),
  style: `${PAGE_STYLE}
:root { color-scheme: light; --text: #000; --soft: #5e5a55; --line: #d8d3cc; --page: #fff; --link: #0b57a4; }
${PRINT_RULES}
html { padding: ${AROUND}px 0; background: #e8e4da; }
@media (prefers-color-scheme: dark) { html { background: #33312e; } }
body { box-sizing: border-box; width: ${A4_WIDTH}px; min-height: 29.7cm; margin: 0 auto; padding: 2.2cm 2cm; background: #fff; }
`,
  width: A4_WIDTH + 2 * AROUND,
};

/** In the looks of `docs/word.md`, as far as a page has them. */
export const WORD: FrameSheet = {
  title: say("Word document"),
  style: `${PAPER.style}
body { font: 11pt/1.15 Georgia, serif; }
h1 { font-size: 26pt; margin: 0 0 5pt; }
h2 { font-size: 15pt; } h3 { font-size: 12.5pt; } h4 { font-size: 11pt; font-style: italic; }
p, ul, ol { margin-bottom: 8pt; }
.dek { font-size: 14pt; color: #404040; }
.kicker, .byline, .dateline, figcaption, .related, .embed, .note, .key-points, footer { font-family: Arial, sans-serif; font-size: 9.5pt; }
.kicker, .pull-quote blockquote { color: #8c1d18; }
.byline { font-weight: bold; }
.credit { display: block; color: #595959; font-size: 8pt; font-variant-caps: normal; letter-spacing: 0; }
.related { border-block: 0; border-inline-start: 2.25pt solid #8c1d18; padding: 0 0 0 8pt; }
blockquote { border: 0; font-style: italic; }
.pull-quote { border-color: #8c1d18; } .pull-quote blockquote { font-style: normal; font-size: 14pt; }
`,
  width: PAPER.width,
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
