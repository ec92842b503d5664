import "./style-marks.css";
import { useCallback, useEffect, useRef, useState } from "react";
import type { WordFinding } from "../../../shared/checks/word-finding.ts";
import { StyleCard } from "./style-card.tsx";
import { useWordDeeds, type WordDeedsProps } from "./use-word-deeds.ts";
import { useWordFindings } from "./use-word-findings.ts";

interface Pressed {
  readonly finding: WordFinding;
  readonly point: { readonly left: number; readonly top: number };
}

export interface StyleMarksProps extends WordDeedsProps {
  /** Draws them in the text; tells which was pressed, and where it stands in the window. */
  readonly onMarks: (
    findings: readonly WordFinding[],
    onMark: (finding: WordFinding, point: Pressed["point"]) => void,
  ) => void;
  /** Gives the focus back to the text. */
  readonly onLeave: () => void;
}

/** Marks in the text what checks of words found, and shows a card about the one that was pressed. */
export function StyleMarks({ onMarks, onLeave, ...props }: StyleMarksProps) {
  const words = useWordFindings(props.session);
  const deeds = useWordDeeds(props, words);
  const [pressed, setPressed] = useState<Pressed | null>(null);
  const press = useCallback(
    (finding: WordFinding, point: Pressed["point"]) => setPressed({ finding, point }),
    [],
  );
  const draw = useRef(onMarks);
  draw.current = onMarks;
  const all = [...words.style, ...words.spelling];
  useEffect(() => draw.current(all, press));
  useEffect(() => () => draw.current([], press), [press]);
  if (pressed === null) return null;
  const leave = () => {
    setPressed(null);
    onLeave();
  };
  return (
    <StyleCard
      key={`${pressed.finding.key} ${pressed.point.left} ${pressed.point.top}`}
      {...pressed}
      deeds={deeds}
      onLeave={leave}
    />
  );
}
