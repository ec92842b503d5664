import { createContext, use } from "react";
import type { Comparison } from "../../../../shared/compare/comparison.ts";
import type { ArticlePart } from "../../../../shared/restore/article-part.ts";
import type { Change } from "./change-list.ts";
import type { Look } from "./use-look.ts";

/** What every part of a comparison on the screen knows. */
export interface Comparing {
  readonly comparison: Comparison;
  readonly changes: readonly Change[];
  /** The change that a person looks at; -1 before the first. */
  readonly current: number;
  readonly onReach: (index: number) => void;
  readonly view: Look["view"];
  /** "version 3", "now": what stands on either side. */
  readonly sideNames: { readonly before: string; readonly after: string };
  /** Takes one part of the other state into the draft; null where it cannot be done. */
  readonly restore: ((part: ArticlePart, index: number) => void) | null;
  /** Whether that other state is another draft or a file, and no version of this one. */
  readonly takesOver: boolean;
}

export const ComparingContext = createContext<Comparing | null>(null);

/** Only inside a comparison. */
export function useComparing(): Comparing {
  const comparing = use(ComparingContext);
  if (comparing === null) throw new RangeError("Nothing is compared above this component.");
  return comparing;
}
