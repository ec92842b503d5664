import type { Element } from "hast";
import { toDom } from "hast-util-to-dom";
import { useEffect, useRef } from "react";
import { type FrameSheet, keepWhole } from "./frame-sheet.ts";

export interface PageFrameProps {
  /** The article's element, or the whole body of a page. */
  readonly tree: Element;
  /** Address of the picture that the page names by this path; null for one that is not the desk's. */
  readonly pictureAt: (path: string) => string | null;
  readonly sheet: FrameSheet;
}

/**
 * The exported page in a frame where no script can run. Its tree is built node by node and its style
 * sheet is handed over as an object, so that nothing is parsed and the page's policy holds.
 */
export function PageFrame({ tree, pictureAt, sheet }: PageFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const page = frame.current?.contentDocument;
    if (page) dress(page, sheet);
    if (frame.current !== null) return keepWhole(frame.current, sheet.width);
  }, [sheet]);
  useEffect(() => {
    const page = frame.current?.contentDocument;
    if (page) show(page, tree, pictureAt);
  }, [tree, pictureAt]);
  return (
    <iframe ref={frame} className="preview-frame" title={sheet.title} sandbox="allow-same-origin" />
  );
}

function show(page: Document, tree: Element, pictureAt: PageFrameProps["pictureAt"]): void {
  const { scrollTop } = page.documentElement;
  const built = toDom(tree, {
    document: page,
    afterTransform: (_, node) => {
      // Made by the frame's document, so no instance of this window's classes.
      if (node.nodeName === "IMG") showPicture(node as HTMLImageElement, pictureAt);
      if (node.nodeType === 1) ownLook(node as HTMLElement);
    },
  });
  if (tree.tagName === "body") page.body.replaceWith(built);
  else page.body.replaceChildren(built);
  page.documentElement.lang = String(tree.properties.lang ?? "");
  page.documentElement.dir = String(tree.properties.dir ?? "");
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

/** What an element of a template says of its own look. */
function ownLook(element: HTMLElement): void {
  const look = element.dataset.style;
  if (look === undefined) return;
  delete element.dataset.style;
  element.style.cssText = look.replace(/url\([^)]*\)/gi, "none");
}

/** A preview knows no measures: the picture brings its own. */
function showPicture(image: HTMLImageElement, pictureAt: PageFrameProps["pictureAt"]): void {
  const address = pictureAt(image.getAttribute("src") ?? "");
  if (address === null) image.removeAttribute("src");
  else image.src = address;
  image.removeAttribute("width");
  image.removeAttribute("height");
}
