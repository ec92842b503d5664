import type { DeskSettings } from "../bridge/settings.ts";

/**
 * Draws the page by the desk's theme and text size, from whichever window they are changed. Until they
 * are read it is as the host sent it: by them already.
 */
export function wearLook(settings: DeskSettings): void {
  const wear = () => {
    const now = settings.get();
    if (now === null) return;
    const { dataset } = document.documentElement;
    dataset.theme = now.theme;
    dataset.textSize = String(now.textSize);
  };
  wear();
  settings.subscribe(wear);
}
