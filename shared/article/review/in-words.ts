import type { OpenSuggestion } from "./open-suggestions.ts";

const LONGEST = 80;

/** What a suggestion is about, for a person: `Replace “Two” with “Six”`. */
export function suggestionInWords(suggestion: OpenSuggestion): string {
  const { inserted, deleted, formatted, kinds } = suggestion;
  if (inserted !== "" && deleted !== "") {
    return `Replace “${short(deleted)}” with “${short(inserted)}”`;
  }
  if (inserted !== "") return `Put in “${short(inserted)}”`;
  if (deleted !== "") return `Take out “${short(deleted)}”`;
  if (formatted !== "") return `Another style for “${short(formatted)}”`;
  if (kinds.has("join")) return "Join two blocks";
  if (kinds.has("deletion")) return "Take out a block";
  if (kinds.has("insertion")) return "Begin a new block";
  return "Another kind of block, or other details";
}

function short(text: string): string {
  const words = text.trim();
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST).trimEnd()}…`;
}
