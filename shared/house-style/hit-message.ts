import { assertNever } from "../assert-never.ts";
import { say } from "../words/say.ts";
import type { WordHit } from "./word-hit.ts";

/**
 * What is wrong with words, in the language that is spoken here: a hit is found in a thread, which
 * speaks English, and told again on the page. Grammar stays in the words of its checker.
 */
export function hitMessage(
  { check, message, replacements }: Pick<WordHit, "check" | "message" | "replacements">,
  words: string,
): string {
  const [replacement] = replacements;
  switch (check) {
    case "grammar":
      return message;
    case "spelling":
      return say("“{words}” is in no dictionary.", { words });
    case "houseStyle":
      if (replacement === undefined) return `“${words}”`;
      return replacement === ""
        ? say("“{words}”: leave it out.", { words })
        : say("“{words}”: write “{replacement}”.", { words, replacement });
    default:
      return assertNever(check);
  }
}
