import type { Element } from "hast";
import { toDom } from "hast-util-to-dom";
import { useEffect, useRef } from "react";
import { type FrameSheet, keepWhole } from "./frame-sheet.ts";

export interface PageFrameProps {
  readonly article: Element;
  /** Address of the picture that the page names by this path. */
  readonly pictureAt: (path: string) => string;
  readonly sheet: FrameSheet;
}

/**
 * The exported page in a frame where no script can run. Its tree is built node by node and its style
 * sheet is handed over as an object, so that nothing is parsed and the page's policy holds.
 */
export function PageFrame({ article, pictureAt, sheet }: PageFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const page = frame.current?.contentDocument;
    if (page) dress(page, sheet);
    if (frame.current !== null) return keepWhole(frame.current, sheet.width);
  }, [sheet]);
  useEffect(() => {
    const page = frame.current?.contentDocument;
    if (page) show(page, article, pictureAt);
  }, [article, pictureAt]);
  return (
    <iframe ref={frame} className="preview-frame" title={sheet.title} sandbox="allow-same-origin" />
  );
}

function show(page: Document, article: Element, pictureAt: (path: string) => string): void {
  const { scrollTop } = page.documentElement;
  const built = toDom(article, {
    document: page,
    afterTransform: (_, node) => {
      // Made by the frame's document, so no instance of this window's classes.
      if (node.nodeName === "IMG") showPicture(node as HTMLImageElement, pictureAt);
    },
  });
  page.body.replaceChildren(built);
  page.documentElement.lang = String(article.properties.lang ?? "");
  page.documentElement.dir = String(article.properties.dir ?? "");
  page.documentElement.scrollTop = scrollTop;
}

/** Its links lead nowhere: the frame is for looking. */
function dress(page: Document, { style }: FrameSheet): void {
  const Sheet = page.defaultView?.CSSStyleSheet ?? CSSStyleSheet;
  const sheet = new Sheet();
  sheet.replaceSync(style);
  page.adoptedStyleSheets = [sheet];
  page.addEventListener("click", leadNowhere);
}

const leadNowhere = (event: Event) => event.preventDefault();

/** A preview knows no measures: the picture brings its own. */
function showPicture(image: HTMLImageElement, pictureAt: (path: string) => string): void {
  image.src = pictureAt(image.getAttribute("src") ?? "");
  image.removeAttribute("width");
  image.removeAttribute("height");
}
