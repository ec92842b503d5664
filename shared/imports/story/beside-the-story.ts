import { type Author, type NodeJson, plainText } from "../../article/article.ts";
import type { Audit } from "../audit.ts";
import { isAgeBanner } from "../lines/age-banner.ts";
import { parseFollowLine, withFollowed } from "../lines/follow-line.ts";
import { linkedLine, withRelatedLists } from "./related-links.ts";

/** Paragraphs that a web page prints beside a story, taken out of it. */
export interface Story {
  readonly body: NodeJson[];
  readonly byline: Author[];
}

/**
 * Reads the lines that are no running text as in a plain text file: age banners go, follow-lines
 * become handles in the byline, "Read more here." lines and lists of other stories related links.
 */
export function takeBesideTheStory(
  blocks: readonly NodeJson[],
  byline: readonly Author[],
  audit: Audit,
): Story {
  let authors = [...byline];
  const body = withRelatedLists(blocks, audit).flatMap((block) => {
    const line = lineOf(block);
    if (line === null) return [block];
    if (isAgeBanner(line)) {
      audit.note("ageBanner", line);
      return [];
    }
    const followed = parseFollowLine(line);
    if (followed !== null) {
      audit.note("followLine", line);
      authors = withFollowed(authors, followed);
      return [];
    }
    const related = linkedLine(block.content ?? [], line);
    if (related !== null) audit.note("relatedLine", line, related.title ?? related.url);
    return [related === null ? block : { type: "relatedLink", attrs: { ...related } }];
  });
  return { body, byline: authors };
}

function lineOf(block: NodeJson): string | null {
  const isLine =
    block.type === "paragraph" && block.content?.every(({ text }) => text !== undefined);
  return isLine === true ? plainText(block.content ?? []) : null;
}
