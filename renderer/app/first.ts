import { askAhead } from "../bridge/ask-ahead.ts";
import { sameDeskOnly } from "../bridge/same-desk.ts";
import { transportOf } from "../bridge/transport-of.ts";

/**
 * The way to the desk. It is the page's first script, a small file of its own: what it asks of the desk is
 * answered while the rest of the page's scripts are still read. Nothing here may say a word or need a schema.
 */
export const transport = askAhead(sameDeskOnly(transportOf(window), () => location.reload()));

/** By then the desk has been asked; the other scripts take longer to come. */
const SOON_MS = 50;

// The first question to Intl gathers all languages that there are: nothing waits for it yet.
requestIdleCallback(
  () => {
    Intl.DateTimeFormat.supportedLocalesOf(navigator.language);
    new Intl.NumberFormat(navigator.language);
  },
  { timeout: SOON_MS },
);
