import type { Direction } from "../article/article.ts";
import { directionOfLanguage } from "../text/language.ts";

/** The direction that a page states though nobody chose it: that of a language from right to left. */
export function impliedDirection(language: string | null): Direction | null {
  return directionOfLanguage(language) === "rtl" ? "rtl" : null;
}
