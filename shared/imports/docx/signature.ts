import type { Author } from "../../article/article.ts";
import { plainSpaces } from "../../text/spaces.ts";
import { parseByline } from "../lines/byline-line.ts";
import type { Placed } from "./arrange.ts";

/** A byline at the foot of the story, where its head has none. */
export function takeSignature(
  placed: readonly Placed[],
  byline: readonly Author[],
): { rest: readonly Placed[]; byline: readonly Author[] } {
  const last = placed.at(-1);
  if (byline.length > 0 || last === undefined || last.kind !== "paragraph")
    return { rest: placed, byline };
  const authors = last.asides.length > 0 ? null : parseByline(plainSpaces(last.text));
  return authors === null
    ? { rest: placed, byline }
    : { rest: placed.slice(0, -1), byline: authors };
}
