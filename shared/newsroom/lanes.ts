/**
 * Where the sync of a draft is reached. Drafts are dealt to lanes, and a lane stands in the address, so that a
 * proxy before several processes can bring all who have one draft open to the same process. Every process
 * takes every lane; without such a proxy all is as right, and less quick.
 */
const SYNC = "/v1/sync";

/** More would be dealt more evenly; each is a connection of its own for every desk that uses it. */
export const LANES = 64;
export const MOST_LANES = 1024;

/** Where a newsroom tells of its list, and where all of it goes that has one lane. */
export const LIST_PATH = SYNC;

/** The same for every desk; it tells nothing of the draft. */
export function laneOf(draft: string, lanes: number): number {
  // FNV-1a: spread evenly also over ids that were made one after the other.
  let sum = 0x811c9dc5;
  for (let at = 0; at < draft.length; at += 1) {
    sum = Math.imul(sum ^ draft.charCodeAt(at), 0x01000193);
  }
  return (sum >>> 0) % lanes;
}

export function lanePath(lane: number, lanes: number): string {
  return lanes === 1 ? SYNC : `${SYNC}/${lane}`;
}

export function draftPath(draft: string, lanes: number): string {
  return lanePath(laneOf(draft, lanes), lanes);
}

export function isSyncPath(pathname: string): boolean {
  return /^\/v1\/sync(?:\/\d{1,4})?$/.test(pathname);
}
