import type * as Y from "yjs";
import {
  openSuggestions,
  type PlacedSuggestion,
} from "../../../../shared/article/review/open-suggestions.ts";
import { glanceArticle } from "../../../../shared/article/ydoc/glance.ts";
import { bodyOf } from "../../../../shared/article/ydoc/roots.ts";
import type { Observable } from "../../../bridge/session.ts";

/** Typing rests for this long before the list looks what is open. */
const REST_MS = 300;

/** The open suggestions in the order of the text, told when typing pauses. */
export function observeSuggestions(doc: Y.Doc): Observable<readonly PlacedSuggestion[]> {
  let read: readonly PlacedSuggestion[] | null = null;
  return {
    get: () => {
      read ??= openSuggestions(glanceArticle(doc));
      return read;
    },
    subscribe: (listener) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const later = () => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          read = null;
          listener();
        }, REST_MS);
      };
      bodyOf(doc).observeDeep(later);
      return () => {
        clearTimeout(timer);
        read = null;
        bodyOf(doc).unobserveDeep(later);
      };
    },
  };
}
