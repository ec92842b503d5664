import type { Article, Author, NodeJson } from "../article.ts";
import { portableBlocks } from "./blocks.ts";
import { portableLine, textOrNull } from "./line.ts";
import { type Loss, Tally } from "./tally.ts";

/**
 * The article as any file can carry it, and what that costs. Almost every article is portable as
 * it stands. What is changed without a loss: line ends inside a text become hard breaks, inside a
 * field `\n`; addresses take the form in which browsers write them; rows of a table that are short
 * are filled up; desk notes stay on the desk. What is left out is counted:
 * - `controlCharacter`: C0 and C1 controls (a tab stays), half surrogates and noncharacters
 * - `address`: links whose address may not stand in an article (`safeUrl`); their text stays
 * - `emptyList`, `emptyGallery`, `emptyTable`: blocks without an item, a photo, a cell
 * - `listStart`: a list's first number where it is not a whole number from 0 to 999,999
 * - `cellSpan`: a cell that spans others stands alone
 * - `suggestion`: a suggestion on a block, which is the desk's business, unless the file is for those who review
 */
export function portable(
  article: Article,
  forReview = false,
): { article: Article; losses: Loss[] } {
  const tally = new Tally(forReview);
  const headlineContent = seen(portableLine(article.headlineContent, tally));
  const dekContent = seen(portableLine(article.dekContent, tally));
  const field = (value: string | null) => (value === null ? null : tally.clean(value));
  const ported: Article = {
    headline: textOrNull(headlineContent),
    headlineContent,
    kicker: field(article.kicker),
    dek: textOrNull(dekContent),
    dekContent,
    byline: article.byline.map((author) => portableAuthor(author, tally)),
    dateline: field(article.dateline),
    slug: field(article.slug),
    language: field(article.language),
    direction: article.direction,
    section: field(article.section),
    tags: article.tags.map((tag) => tally.clean(tag)),
    publishedAt: field(article.publishedAt),
    updatedAt: field(article.updatedAt),
    embargoUntil: field(article.embargoUntil),
    plannedLength: Number.isFinite(article.plannedLength) ? article.plannedLength : null,
    body: portableBlocks(article.body, tally),
  };
  return { article: ported, losses: tally.losses() };
}

/** Nothing where there is nothing to be seen: breaks and spaces alone are no headline. */
const seen = (line: NodeJson[]) => (textOrNull(line) === null ? [] : line);

function portableAuthor(author: Author, tally: Tally): Author {
  const field = (value: string | null) => (value === null ? null : tally.clean(value));
  return {
    name: tally.clean(author.name),
    role: field(author.role),
    organisation: field(author.organisation),
    handle: field(author.handle),
    network: field(author.network),
  };
}
