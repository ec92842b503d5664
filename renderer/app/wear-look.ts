import type { DeskSettings } from "../bridge/settings.ts";

/**
 * Draws the page by the desk's theme, text size and spelling, from whichever window they are changed. Until they
 * are read it is as the host sent it: by them already.
 */
export function wearLook(settings: DeskSettings): void {
  const wear = () => {
    const now = settings.get();
    if (now === null) return;
    const { dataset } = document.documentElement;
    dataset.theme = now.theme;
    dataset.textSize = String(now.textSize);
    // Every field below does as the root says, unless it says otherwise itself.
    document.documentElement.spellcheck = now.spelling;
  };
  // Browsers check by themselves where nothing is said.
  document.documentElement.spellcheck = false;
  wear();
  settings.subscribe(wear);
}
