import type { Element, ElementContent, ElementData } from "hast";
import type { MarkJson, NodeJson } from "../../article/article.ts";
import type { BlockSuggestion } from "../../article/review/suggested.ts";

declare module "hast" {
  interface ElementData {
    /** Marks that the text within is to have, of a reader that knows more than HTML can say. */
    marks?: readonly MarkJson[];
    /** What is suggested of the block that the element is. */
    suggestion?: BlockSuggestion;
  }
}

/** Content that carries marks which no HTML has: none of a page's own elements ever does. */
export function carrying(marks: readonly MarkJson[], children: ElementContent[]): Element {
  const span: Element = { type: "element", tagName: "span", properties: {}, children };
  return carryingData(span, { marks });
}

/** The element as a block of which something is suggested. */
export const carryingSuggestion = (
  element: Element,
  suggestion: BlockSuggestion | null,
): Element => (suggestion === null ? element : carryingData(element, { suggestion }));

// What a parser keeps beside is not asked for here.
const carryingData = (element: Element, data: Partial<ElementData>): Element => ({
  ...element,
  data: data as ElementData,
});

/** The blocks that were read of an element, with what it says is suggested of them. */
export function withSuggestion({ data }: Element, blocks: readonly NodeJson[]): NodeJson[] {
  const { suggestion } = data ?? {};
  if (suggestion === undefined) return [...blocks];
  return blocks.map((block) => ({ ...block, attrs: { ...block.attrs, suggestion } }));
}

export const carriedBy = ({ data }: Element): readonly MarkJson[] => data?.marks ?? [];
