import { type DraftId, draftId } from "../../shared/contract/ids.ts";

const PATH = /^\/photo-copies\/([0-9a-f-]{36})\/([0-9a-f]{64})$/;

/** The photo of a draft whose copy a path asks for, or null. */
export function photoCopyAsked(urlPath: string): { draft: DraftId; hash: string } | null {
  const [, id, hash] = PATH.exec(urlPath) ?? [];
  const draft = draftId.safeParse(id).data;
  return draft === undefined || hash === undefined ? null : { draft, hash };
}
