import type { ReactElement } from "react";
import { ArrowDownIcon } from "./icons/arrow-down-icon.tsx";
import { ArrowUpIcon } from "./icons/arrow-up-icon.tsx";
import { CheckIcon } from "./icons/check-icon.tsx";
import { OfflineIcon } from "./icons/offline-icon.tsx";
import { RefusedIcon } from "./icons/refused-icon.tsx";
import { SwapIcon } from "./icons/swap-icon.tsx";

/** Where something stands between two places that are to have the same of it. */
export type StepKind = "here" | "syncing" | "inStep" | "offline" | "refused" | "there";

const SIGNS: Readonly<Record<StepKind, () => ReactElement>> = {
  here: ArrowUpIcon,
  syncing: SwapIcon,
  inStep: CheckIcon,
  offline: OfflineIcon,
  refused: RefusedIcon,
  there: ArrowDownIcon,
};

/** Its sign, a form of its own each; words stand beside it or are said for it. */
export function StepSign({ kind }: { readonly kind: StepKind }) {
  const Sign = SIGNS[kind];
  return <Sign />;
}
