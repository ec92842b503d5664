import type { PhotoKill, PhotoRights } from "../article/rights.ts";
import type { Status } from "../article/status.ts";
import type { FieldChange } from "./comparison.ts";

/** What belongs to a state of a draft beside its article. */
export interface Beside {
  readonly status: Status;
  /** What may be done with each of its photos, by hash. */
  readonly photos: ReadonlyMap<
    string,
    { readonly rights: PhotoRights | null; readonly killed: PhotoKill | null }
  >;
}

const RIGHTS = "rights ";

/** The hash of the photo whose rights a field is about; null for any other field. */
export function photoOf(field: string): string | null {
  return field.startsWith(RIGHTS) ? field.slice(RIGHTS.length) : null;
}

/**
 * What differs beside the articles: status, and the rights of photos that both states show. A restore of
 * the article leaves both as they are: they belong to the draft's way and to the photo.
 */
export function compareBeside(before: Beside, after: Beside): FieldChange[] {
  const shared = [...after.photos.keys()].filter((hash) => before.photos.has(hash));
  const changes = [
    { name: "status", before: before.status, after: after.status },
    ...shared.map((hash) => ({
      name: `${RIGHTS}${hash}`,
      before: rightsWords(before, hash),
      after: rightsWords(after, hash),
    })),
  ];
  return changes
    .filter((change) => change.before !== change.after)
    .map((change) => ({ ...change, parts: null }));
}

/** "conditional, no use in sales material, until 2026-12-31, killed: a threat"; null where nothing is set. */
function rightsWords({ photos }: Beside, hash: string): string | null {
  const { rights = null, killed = null } = photos.get(hash) ?? {};
  const said = [
    ...(rights === null || rights.category === "unknown" ? [] : [rights.category]),
    ...(rights?.restrictions ? [rights.restrictions] : []),
    ...(rights?.expires ? [`until ${rights.expires}`] : []),
    ...(rights?.licence ? [rights.licence] : []),
    ...(killed === null ? [] : [killed.reason === "" ? "killed" : `killed: ${killed.reason}`]),
  ];
  return said.length === 0 ? null : said.join(", ");
}
