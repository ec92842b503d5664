import type { Node } from "@tiptap/pm/model";
import {
  type BlockSuggestion,
  orNull,
  type Suggested,
  suggestionOf,
} from "../../../shared/article/review/suggested.ts";

/** Whether something was suggested by the same person. */
export const isOwn = (one: Suggested | undefined, by: Suggested): boolean =>
  one?.person === by.person;

/** Whether a suggestion can be kept on a node; on parts of lists and tables none can. */
export const holdsSuggestion = ({ type }: Node): boolean =>
  type.spec.attrs?.suggestion !== undefined;

export const suggestionOn = ({ attrs }: Node): BlockSuggestion => suggestionOf(attrs);

export function withSuggestion(node: Node, suggestion: BlockSuggestion): Node {
  return node.type.create(
    { ...node.attrs, suggestion: orNull(suggestion) },
    node.content,
    node.marks,
  );
}
