import type { PhotoAsset } from "../../../../shared/article/asset.ts";
import {
  isDay,
  type PhotoRights,
  RIGHTS_CATEGORIES,
  UNKNOWN_RIGHTS,
} from "../../../../shared/article/rights.ts";
import { safeUrl } from "../../../../shared/article/url.ts";
import type { PhotoEdit } from "../../../../shared/contract/library.ts";
import { say } from "../../../../shared/words/say.ts";

export const CREDIT_FIELDS = ["photographer", "agency"] as const;
const RIGHTS_FIELDS = ["category", "restrictions", "expires", "licence"] as const;
export type EditField = (typeof CREDIT_FIELDS)[number] | (typeof RIGHTS_FIELDS)[number];

/** What was typed or chosen, by field; what nobody touched stays as it is in each photo. */
export type Touched = Readonly<Partial<Record<EditField, string>>>;

export type Edited = Pick<PhotoAsset, "hash" | "photographer" | "agency" | "rights">;

/** What a field holds in every one of the photos; null where they differ. */
export function valueIn(photos: readonly Edited[], field: EditField): string | null {
  const values = new Set(photos.map((photo) => held(photo, field)));
  const [only = ""] = values;
  return values.size > 1 ? null : only;
}

function held({ photographer, agency, rights }: Edited, field: EditField): string {
  const all = { photographer, agency, ...(rights ?? UNKNOWN_RIGHTS) };
  return all[field] ?? "";
}

/** One edit for each photo that would become another one. */
export function editsFor(photos: readonly Edited[], touched: Touched): PhotoEdit[] {
  return photos.flatMap((photo) => {
    const credit = changed(photo, touched, CREDIT_FIELDS);
    const rights = changed(photo, touched, RIGHTS_FIELDS) as Partial<PhotoRights>;
    const hasRights = Object.keys(rights).length > 0;
    if (Object.keys(credit).length === 0 && !hasRights) return [];
    const base = photo.rights ?? UNKNOWN_RIGHTS;
    return [
      { hash: photo.hash, ...credit, ...(hasRights ? { rights: { ...base, ...rights } } : {}) },
    ];
  });
}

function changed(photo: Edited, touched: Touched, fields: readonly EditField[]) {
  const pairs = fields.flatMap((field) => {
    const typed = touched[field]?.trim();
    if (typed === undefined || typed === held(photo, field)) return [];
    return [[field, typed === "" ? null : typed] as const];
  });
  return Object.fromEntries(pairs);
}

/** Why a field cannot be taken as it is, by field. */
export function faultsIn({ expires, licence, category }: Touched): Touched {
  const isOdd = category !== undefined && !RIGHTS_CATEGORIES.some((known) => known === category);
  return {
    ...(isOdd ? { category: say("Choose one of them.") } : {}),
    ...(expires && !isDay(expires) ? { expires: say("Type a whole day, or leave it empty.") } : {}),
    ...(licence && !/^https?:/i.test(safeUrl(licence) ?? "")
      ? { licence: say("Type an address that begins with https://, or leave it empty.") }
      : {}),
  };
}
