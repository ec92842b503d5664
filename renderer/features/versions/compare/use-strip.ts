import { type RefObject, useLayoutEffect, useState } from "react";
import type { Change } from "./change-list.ts";
import { type StripMark, stripMarks } from "./strip-marks.ts";

/** Between the strip and the edges of what is scrolled. */
const MARGIN = 60;

export interface Strip {
  readonly height: number;
  readonly marks: readonly StripMark[];
}

/** Where the changes stand in the article below `place`, measured again whenever its size changes. */
export function useStrip(place: RefObject<HTMLElement | null>, changes: readonly Change[]): Strip {
  const [strip, setStrip] = useState<Strip>({ height: 0, marks: [] });
  useLayoutEffect(() => {
    const article = place.current?.querySelector("article");
    const view = place.current?.closest(".ui-dialog-body");
    if (changes.length === 0 || !article || !view) return;
    const measure = () => {
      const { top, height } = article.getBoundingClientRect();
      const places = changes.map(({ key }) => {
        const frame = article.querySelector(`[data-change="${CSS.escape(key)}"]`);
        return (frame?.getBoundingClientRect().top ?? top) - top;
      });
      const room = Math.min(view.clientHeight - MARGIN, height);
      setStrip({ height: room, marks: stripMarks(places, height, room) });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(article);
    observer.observe(view);
    return () => observer.disconnect();
  }, [place, changes]);
  return strip;
}
