import { type DraftId, draftId } from "../../shared/contract/ids.ts";

const PATH = /^\/photo-copies\/(desk|[0-9a-f-]{36})\/([0-9a-f]{64})$/;

/** The photo, of a draft or of the desk, whose copy a path asks for, or null. */
export function photoCopyAsked(urlPath: string): { draft: DraftId | null; hash: string } | null {
  const [, id, hash] = PATH.exec(urlPath) ?? [];
  if (hash === undefined) return null;
  if (id === "desk") return { draft: null, hash };
  const draft = draftId.safeParse(id).data;
  return draft === undefined ? null : { draft, hash };
}
