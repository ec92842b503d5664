import { type Article, emptyArticle, type NodeJson } from "../article/article.ts";
import { accepted } from "../article/review/accepted.ts";
import { walk } from "../article/walk.ts";
import { tkPlaces } from "../checks/tk.ts";

/**
 * What a template keeps of an article: its words with everything suggested accepted, kicker, section,
 * tags, language, planned length. What belongs to one story goes: byline, dateline, slug and dates.
 */
export function templateOf(article: Article): Article {
  const { headline, headlineContent, dek, dekContent, body, ...fields } = accepted(article);
  const { kicker, section, tags, language, direction, plannedLength } = fields;
  return {
    ...emptyArticle(),
    ...{ headline, headlineContent, dek, dekContent },
    ...{ kicker, section, tags, language, direction, plannedLength },
    body: body.map(withoutId),
  };
}

/** Blocks of two drafts that came from one template are not the same block. */
function withoutId({ attrs: { id: _, ...attrs } = {}, ...block }: NodeJson): NodeJson {
  return { ...block, attrs };
}

/** How many places of it are still to be filled in. */
export function openPlaces({ headlineContent, dekContent, body }: Article): number {
  const lines = [...walk(body)].map(({ node }) => node.content ?? []);
  return [headlineContent, dekContent, ...lines].reduce(
    (sum, line) => sum + tkPlaces(line).length,
    0,
  );
}
