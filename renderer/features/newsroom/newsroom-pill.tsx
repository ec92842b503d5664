import "./newsroom-state.css";
import { useEffect, useState } from "react";
import { say } from "../../../shared/words/say.ts";
import { Button } from "../../ui/button.tsx";
import { classNames } from "../../ui/class-names.ts";
import { type StepKind, StepSign } from "../../ui/step-sign.tsx";
import {
  type Joined,
  type Standing,
  standingAloud,
  standingOf,
  standingWords,
} from "./link-words.ts";

export interface NewsroomPillProps {
  readonly state: Joined;
  readonly onPress: () => void;
}

const SIGNS: Readonly<Record<Standing, StepKind>> = {
  signedOut: "refused",
  offline: "offline",
  connecting: "syncing",
  refused: "refused",
  waiting: "here",
  inStep: "inStep",
};

/** Says in the header how this desk and its newsroom stand; pressed, it says more. */
export function NewsroomPill({ state, onPress }: NewsroomPillProps) {
  const standing = standingOf(state);
  const words = standingWords(state, new Date());
  return (
    <span className={classNames("newsroom-pill", `is-${standing}`)}>
      <Button
        kind="quiet"
        size="small"
        aria-label={say("{words}: {name}, newsroom", { words, name: state.name })}
        onPress={onPress}
      >
        <StepSign kind={SIGNS[standing]} />
        <span className="newsroom-pill-words">{words}</span>
      </Button>
      <Aloud text={standingAloud(state)} />
    </span>
  );
}

/** So many milliseconds must a state hold before it is said: a link that comes and goes is no news. */
const CALM_MS = 2000;

/** Says a change aloud once it holds; not what held when the window opened. */
function Aloud({ text }: { readonly text: string }) {
  const [first] = useState(text);
  const [said, setSaid] = useState("");
  useEffect(() => {
    const calm = setTimeout(
      () => setSaid((before) => (before || text !== first ? text : "")),
      CALM_MS,
    );
    return () => clearTimeout(calm);
  }, [text, first]);
  return (
    <span className="ui-hidden" role="status">
      {said}
    </span>
  );
}
