import { say } from "../../../../shared/words/say.ts";
import "./light-table.css";
import { useState } from "react";
import type { PhotoSize } from "../../../../shared/contract/host-bridge.ts";
import type { ArticlePhoto } from "../viewer/article-photos.ts";
import { useWindowKeys } from "../viewer/use-window-keys.ts";
import { FITTED, type Staged } from "../viewer/zoom.ts";
import { ZoomBar } from "../viewer/zoom-bar.tsx";
import { keyed } from "../viewer/zoom-keys.ts";
import { firstPicked, onTable, toggled } from "./picked.ts";
import { type TableDeeds, TablePhoto } from "./table-photo.tsx";
import { TableStrip } from "./table-strip.tsx";

export interface TableProps extends TableDeeds {
  readonly photos: readonly ArticlePhoto[];
  /** Which of them was meant, by its `index`. */
  readonly start: number;
  /** Of what size they are looked at: all of their pixels, or copies as large as a screen. */
  readonly size: Extract<PhotoSize, "full" | "display">;
}

/** Photos beside each other, and the strip of those that can be laid there. */
export function Table({ photos, start, size, ...deeds }: TableProps) {
  const [picked, setPicked] = useState<readonly string[]>(() => firstPicked(photos, start));
  const [zoom, setZoom] = useState(FITTED);
  const [stages, setStages] = useState<Readonly<Record<string, Staged | null>>>({});
  const laid = onTable(photos, picked);
  // The buttons and keys go by the first; the others follow it.
  const staged = stages[laid[0]?.key ?? ""] ?? null;
  const toggle = (key: string) =>
    setPicked((now) =>
      toggled(
        onTable(photos, now).map((one) => one.key),
        key,
      ),
    );
  useWindowKeys((key) => {
    const meant = /^[1-9]$/.test(key) ? photos[Number(key) - 1] : undefined;
    if (meant !== undefined) toggle(meant.key);
    const next =
      staged === null || /^[1-9]$/.test(key) ? null : keyed(key, zoom, staged, devicePixelRatio);
    if (next !== null) setZoom(next);
    return meant !== undefined || next !== null;
  });
  return (
    <div className="light-table">
      <div className="table-bar">
        <ZoomBar zoom={zoom} staged={staged} onZoom={setZoom} hasNumberKey={false} />
        <span className="table-hint">
          {say("The number keys lay a photo on the table and take it off.")}
          {size === "display" ? ` ${say("These are copies as large as a screen.")}` : null}
        </span>
      </div>
      <ul className="table-photos" aria-label={say("Photos on the table")} data-count={laid.length}>
        {laid.map((photo) => (
          <TablePhoto
            key={photo.key}
            photo={photo}
            number={photos.indexOf(photo) + 1}
            size={size}
            zoom={zoom}
            onZoom={setZoom}
            onStaged={(now) => setStages((all) => ({ ...all, [photo.key]: now }))}
            onDrop={() => toggle(photo.key)}
            {...deeds}
          />
        ))}
      </ul>
      {laid.length === 0 ? (
        <p className="table-hint">{say("Lay photos on the table from the strip below.")}</p>
      ) : null}
      <TableStrip photos={photos} picked={laid.map(({ key }) => key)} onToggle={toggle} />
    </div>
  );
}
