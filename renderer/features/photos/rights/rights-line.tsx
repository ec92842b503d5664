import type { CarriedAsset } from "../../../../shared/article/asset.ts";
import { classNames } from "../../../ui/class-names.ts";
import { WarningIcon } from "../../../ui/icons/warning-icon.tsx";
import { rightsMark } from "./rights-words.ts";

export interface RightsLineProps {
  readonly asset: Pick<CarriedAsset, "rights" | "killed">;
  readonly now: Date;
}

/** A photo's rights in a line; what stops an export stands out, in colour and by its sign. */
export function RightsLine({ asset, now }: RightsLineProps) {
  const { words, kind } = rightsMark(asset, now);
  return (
    <span className={classNames("rights-line", `is-${kind}`)}>
      {kind === "fine" ? null : <WarningIcon />}
      <span dir="auto">{words}</span>
    </span>
  );
}
