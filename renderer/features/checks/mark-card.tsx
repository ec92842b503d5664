import { type ReactNode, useEffect, useRef } from "react";

export interface MarkPoint {
  readonly left: number;
  readonly top: number;
}

interface MarkCardProps {
  readonly label: string;
  /** Where the words of its mark end below, in pixels of the window. */
  readonly point: MarkPoint;
  readonly onLeave: () => void;
  readonly children: ReactNode;
}

const WIDTH = 320;

/** A card below marked words. It takes the focus; Escape goes back to the text. */
export function MarkCard({ label, point, onLeave, children }: MarkCardProps) {
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
  const left = Math.max(8, Math.min(point.left, innerWidth - WIDTH - 8));
  return (
    <div
      ref={card}
      className="style-card"
      role="dialog"
      aria-label={label}
      tabIndex={-1}
      style={{ left, top: point.top + 6, width: WIDTH }}
      onKeyDown={({ key }) => {
        if (key === "Escape") onLeave();
      }}
    >
      {children}
    </div>
  );
}
