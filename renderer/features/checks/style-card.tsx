import { useEffect, useRef } from "react";
import type { WordFinding } from "../../../shared/checks/word-finding.ts";
import { say } from "../../../shared/words/say.ts";
import { type WordDeeds, WordFixes } from "./word-group.tsx";

interface StyleCardProps {
  readonly finding: WordFinding;
  readonly point: { readonly left: number; readonly top: number };
  /** Null where nothing may be written. */
  readonly deeds: WordDeeds | null;
  readonly onLeave: () => void;
}

const WIDTH = 320;

/** What was found in marked words, why, and what can be done about it; Escape goes back to the text. */
export function StyleCard({ finding, point, deeds, onLeave }: StyleCardProps) {
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const first = card.current?.querySelector("button");
    (first ?? card.current)?.focus();
    const away = (event: PointerEvent) => {
      if (!(event.target instanceof Element)) return;
      if (event.target.closest(".style-card, [role=dialog], .style-mark") === null) onLeave();
    };
    document.addEventListener("pointerdown", away);
    return () => document.removeEventListener("pointerdown", away);
  }, [onLeave]);
  const { message, fix, hit } = finding;
  const left = Math.max(8, Math.min(point.left, innerWidth - WIDTH - 8));
  return (
    <div
      ref={card}
      className="style-card"
      role="dialog"
      aria-label={say("Style mark")}
      tabIndex={-1}
      style={{ left, top: point.top + 6, width: WIDTH }}
      onKeyDown={({ key }) => {
        if (key === "Escape") onLeave();
      }}
    >
      <p dir="auto">{message}</p>
      <p className="style-card-why" dir="auto">
        {hit.why ?? fix}
      </p>
      {hit.example === null ? null : (
        <p className="style-card-why" dir="auto">
          {say("E.g. “{example}”", { example: hit.example })}
        </p>
      )}
      {deeds === null ? null : <WordFixes finding={finding} {...closing(deeds, onLeave)} />}
    </div>
  );
}

/** The same deeds; each closes the card. */
function closing({ onFix, letStand, teach, name }: WordDeeds, close: () => void): WordDeeds {
  const then =
    <Given extends readonly unknown[]>(deed: (...given: Given) => void) =>
    (...given: Given) => {
      close();
      deed(...given);
    };
  return { onFix: then(onFix), letStand: then(letStand), teach: then(teach), name: then(name) };
}
