import type { Article, MarkJson, NodeJson } from "../article.ts";
import { BLOCK_SUGGESTIONS, isTextSuggestion, type Suggested } from "./suggested.ts";

/** Who on this desk goes by a name. */
export type PersonOf = (name: string) => string | null;

/** The article with its suggestions by the people of this desk, as far as they go by the same names. */
export function knownPeople(article: Article, personOf: PersonOf): Article {
  const known = <By extends Suggested>(by: By): By => ({
    ...by,
    person: personOf(by.name) ?? by.person,
  });
  const mark = (one: MarkJson): MarkJson =>
    isTextSuggestion(one.type)
      ? { ...one, attrs: { ...known(one.attrs as unknown as Suggested) } }
      : one;
  const visit = (node: NodeJson): NodeJson => ({
    ...node,
    ...(node.marks === undefined ? {} : { marks: node.marks.map(mark) }),
    ...(node.attrs === undefined ? {} : { attrs: attributes(node.attrs, known) }),
    ...(node.content === undefined ? {} : { content: node.content.map(visit) }),
  });
  return {
    ...article,
    headlineContent: article.headlineContent.map(visit),
    dekContent: article.dekContent.map(visit),
    body: article.body.map(visit),
  };
}

function attributes(attrs: Record<string, unknown>, known: (by: Suggested) => Suggested) {
  const slots = attrs.suggestion as Record<string, Suggested> | null | undefined;
  if (slots == null) return attrs;
  const suggestion = Object.fromEntries(
    BLOCK_SUGGESTIONS.flatMap((kind) => {
      const by = slots[kind];
      return by === undefined ? [] : [[kind, known(by)]];
    }),
  );
  return { ...attrs, suggestion };
}
