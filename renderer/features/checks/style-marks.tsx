import "./style-marks.css";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { type MarkedWords, timeMeanings } from "../../../shared/checks/time-meaning.ts";
import { useArticle } from "../../bridge/use-article.ts";
import type { MarkPoint } from "./mark-card.tsx";
import { StyleCard } from "./style-card.tsx";
import { TimeCard } from "./time-card.tsx";
import { useWordDeeds, type WordDeedsProps } from "./use-word-deeds.ts";
import { useWordFindings } from "./use-word-findings.ts";

interface Pressed {
  readonly finding: MarkedWords;
  readonly point: MarkPoint;
}

export interface StyleMarksProps extends WordDeedsProps {
  /** Draws them in the text; tells which was pressed, and where it stands in the window. */
  readonly onMarks: (
    findings: readonly MarkedWords[],
    onMark: (finding: MarkedWords, point: MarkPoint) => void,
  ) => void;
  /** Gives the focus back to the text. */
  readonly onLeave: () => void;
}

/** Marks in the text what checks of words found and what times mean, and shows a card about the one that was pressed. */
export function StyleMarks({ onMarks, onLeave, ...props }: StyleMarksProps) {
  const words = useWordFindings(props.session);
  const deeds = useWordDeeds(props, words);
  const [pressed, setPressed] = useState<Pressed | null>(null);
  const press = useCallback(
    (finding: MarkedWords, point: MarkPoint) => setPressed({ finding, point }),
    [],
  );
  const draw = useRef(onMarks);
  draw.current = onMarks;
  const article = useArticle(props.session.doc);
  const times = useMemo(() => timeMeanings(article, new Date()), [article]);
  const all = [...words.style, ...words.spelling, ...times];
  useEffect(() => draw.current(all, press));
  useEffect(() => () => draw.current([], press), [press]);
  if (pressed === null) return null;
  const leave = () => {
    setPressed(null);
    onLeave();
  };
  const { finding, point } = pressed;
  const key = `${finding.key} ${point.left} ${point.top}`;
  return "hit" in finding ? (
    <StyleCard key={key} finding={finding} point={point} deeds={deeds} onLeave={leave} />
  ) : (
    <TimeCard key={key} meaning={finding} point={point} onLeave={leave} />
  );
}
