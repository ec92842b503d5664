/**
 * Blocks of equal keys are the same block: of one kind and id. Headline and dek are one of a kind.
 * Null where nothing but its content tells a block from its like.
 */
export function blockKey(type: string, id: unknown): string | null {
  if (type === "headline" || type === "dek") return type;
  return typeof id === "string" ? `${type} ${id}` : null;
}
