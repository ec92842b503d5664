import "./backups.css";
import { useState } from "react";
import { say } from "../../../shared/words/say.ts";
import { Checkbox } from "../../ui/checkbox.tsx";
import { NewPassphrase } from "./new-passphrase.tsx";
import { useSealState } from "./use-seal-state.ts";

export interface SealAtStartProps {
  /** The passphrase; null for none, undefined while it is not whole. */
  readonly onWish: (passphrase: string | null | undefined) => void;
}

/** Offers to seal a desk before the first word is written on it. */
export function SealAtStart({ onWish }: SealAtStartProps) {
  const { state } = useSealState();
  const [isWished, setWished] = useState(false);
  const [isShown, setIsShown] = useState(false);
  if (state === null || !(state.canChange || state.sealed)) return null;
  if (state.sealed) return <p>{say("This desk is sealed: all of it is encrypted on the disk.")}</p>;
  const wish = (wished: boolean) => {
    setWished(wished);
    onWish(wished ? undefined : null);
  };
  return (
    <section className="backups-start" aria-label={say("Sealing")}>
      <Checkbox isSelected={isWished} onChange={wish}>
        {say("Seal this desk with a passphrase")}
      </Checkbox>
      <span className="ui-description">
        {say("Everything on it is then encrypted on this computer. It can be done later, too.")}
      </span>
      {isWished ? (
        <>
          <NewPassphrase
            isShown={isShown}
            onChange={(passphrase) => onWish(passphrase ?? undefined)}
          />
          <Checkbox isSelected={isShown} onChange={setIsShown}>
            {say("Show passphrase")}
          </Checkbox>
        </>
      ) : null}
    </section>
  );
}
