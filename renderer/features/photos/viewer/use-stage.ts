import { type RefObject, type SyntheticEvent, useEffect, useRef, useState } from "react";
import type { Size, Staged } from "./zoom.ts";

/** A place on the screen where a picture is looked at. */
export interface Stage {
  readonly ref: RefObject<HTMLDivElement | null>;
  /** For the picture's `onLoad`: its size is known then. */
  readonly onLoad: (event: SyntheticEvent<HTMLImageElement>) => void;
  /** Null until the picture is read. */
  readonly staged: Staged | null;
}

/** A stage for the picture at an address; another one there is another picture. */
export function useStage(src: string): Stage {
  const ref = useRef<HTMLDivElement>(null);
  const [stage, setStage] = useState<Size | null>(null);
  const [picture, setPicture] = useState<(Size & { readonly src: string }) | null>(null);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = () => setStage({ width: element.clientWidth, height: element.clientHeight });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const onLoad = ({ currentTarget }: SyntheticEvent<HTMLImageElement>) => {
    const { naturalWidth: width, naturalHeight: height } = currentTarget;
    setPicture(width > 0 && height > 0 ? { src, width, height } : null);
  };
  const hasRoom = stage !== null && stage.width > 0 && stage.height > 0;
  const staged = hasRoom && picture?.src === src ? { stage, picture } : null;
  return { ref, onLoad, staged };
}
