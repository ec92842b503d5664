import { askAhead } from "../bridge/ask-ahead.ts";
import { sameDeskOnly } from "../bridge/same-desk.ts";
import { transportOf } from "../bridge/transport-of.ts";

/**
 * The way to the desk. It is the page's first script, a small file of its own: what it asks of the desk is
 * answered while the rest of the page's scripts are still read. Nothing here may say a word or need a schema.
 */
export const transport = askAhead(
  sameDeskOnly(transportOf(window), () => location.reload()),
  () => void setTimeout(prepare),
);

/** What the article waits for else, done while the desk's answers and the other scripts are on their way. */
function prepare(): void {
  // A font is fetched when a letter of it is drawn, and all of the text is laid out anew when it comes.
  const serif = getComputedStyle(document.documentElement).getPropertyValue("--serif");
  for (const style of ["normal", "italic"]) {
    document.fonts.load([style, "1em", serif].join(" ")).catch(() => undefined);
  }
  // The first question to Intl gathers all languages that there are.
  Intl.DateTimeFormat.supportedLocalesOf(navigator.language);
  new Intl.NumberFormat(navigator.language);
}
