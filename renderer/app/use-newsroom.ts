import { useEffect } from "react";
import { watchNewsroom } from "../bridge/newsroom.ts";
import type { AppWorkplace } from "./create-workplace.ts";

/** Keeps how this desk and its newsroom stand, once the article can be written in. */
export function useNewsroom({ desk, newsroom }: AppWorkplace, articleStands: boolean): void {
  useEffect(
    () => (articleStands ? watchNewsroom(desk, newsroom.set) : undefined),
    [desk, newsroom, articleStands],
  );
}
