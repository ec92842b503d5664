import type { OverrideEmbargo } from "../../../shared/contract/exports.ts";

/** What a person has said beforehand of what may stop an export. */
export interface Insistence {
  /** In spite of a TK. */
  readonly force: boolean;
  /** Before its embargo ends. */
  readonly overrideEmbargo?: OverrideEmbargo;
}

export const NOT_INSISTED: Insistence = { force: false };
