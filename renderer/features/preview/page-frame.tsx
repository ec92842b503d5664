import type { Element } from "hast";
import { toDom } from "hast-util-to-dom";
import { useEffect, useRef } from "react";
import { PAGE_STYLE } from "../../../shared/exports/html/page-style.ts";

export interface PageFrameProps {
  readonly article: Element;
  /** Address of the picture that the page names by this path. */
  readonly pictureAt: (path: string) => string;
}

/**
 * The exported page in a frame where no script can run. Its tree is built node by node and its style
 * sheet is handed over as an object, so that nothing is parsed and the page's policy holds.
 */
export function PageFrame({ article, pictureAt }: PageFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const page = frame.current?.contentDocument;
    if (page) show(page, article, pictureAt);
  }, [article, pictureAt]);
  return (
    <iframe
      ref={frame}
      className="preview-frame"
      title="Exported page"
      sandbox="allow-same-origin"
    />
  );
}

const dressed = new WeakSet<Document>();

function show(page: Document, article: Element, pictureAt: (path: string) => string): void {
  if (!dressed.has(page)) dress(page);
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
function dress(page: Document): void {
  dressed.add(page);
  const Sheet = page.defaultView?.CSSStyleSheet ?? CSSStyleSheet;
  const sheet = new Sheet();
  sheet.replaceSync(PAGE_STYLE);
  page.adoptedStyleSheets = [sheet];
  page.addEventListener("click", (event) => event.preventDefault());
}

/** A preview knows no measures: the picture brings its own. */
function showPicture(image: HTMLImageElement, pictureAt: (path: string) => string): void {
  image.src = pictureAt(image.getAttribute("src") ?? "");
  image.removeAttribute("width");
  image.removeAttribute("height");
}
