import { say } from "../../../shared/words/say.ts";

/** "1 draft", "12 drafts". */
export function draftCount(count: number): string {
  return say("{count, plural, one {# draft} other {# drafts}}", { count });
}
