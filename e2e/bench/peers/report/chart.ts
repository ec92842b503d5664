import { EDITORS, type EditorId } from "../editors.ts";
import { TEXT_TITLES } from "../texts/text.ts";
import type { Table } from "./figures.ts";

const PANELS = ["key to paint, p50", "key to paint, p95", "ready to type, cold"] as const;
const WIDTH = 300;
const LABEL = 92;
const BAR = 18;
const STEP = 26;
const TOP = 58;
const GAP = 40;

/** Bars with their intervals, a panel a measure and text; drawn for light and for dark pages. */
export function chartOf(tables: readonly Table[]): string {
  const rowHeights = tables.map(({ editors }) => TOP + editors.length * STEP + GAP);
  const height = rowHeights.reduce((sum, one) => sum + one, 0);
  const width = LABEL + PANELS.length * (WIDTH + GAP);
  let top = 0;
  const drawn = tables.map((table, at) => {
    const row = PANELS.map((name, column) =>
      panel(table, name, LABEL + column * (WIDTH + GAP), top),
    );
    const title = `<text class="title" x="0" y="${top + 22}">${TEXT_TITLES[table.text]}</text>`;
    top += rowHeights[at] ?? 0;
    return `${title}${names(table, top - (rowHeights[at] ?? 0))}${row.join("")}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="Key to paint and ready to type, by editor and text">
<style>${STYLE}</style>
${drawn.join("\n")}
</svg>
`;
}

const STYLE = `text { font: 13px system-ui, sans-serif; fill: #1f2328; } .title { font-weight: 600; font-size: 15px; } .unit { fill: #57606a; } .bar { fill: #8c959f; } .own { fill: #0969da; } .span { stroke: #1f2328; stroke-width: 1.5; } @media (prefers-color-scheme: dark) { text { fill: #e6edf3; } .unit { fill: #9198a1; } .bar { fill: #6e7681; } .own { fill: #4493f8; } .span { stroke: #e6edf3; } }`;

function names({ editors }: Table, top: number): string {
  return editors
    .map((id, at) => `<text x="0" y="${middleOf(top, at) + 5}">${EDITORS[id].name}</text>`)
    .join("");
}

function panel({ editors, rows }: Table, name: string, left: number, top: number): string {
  const cells = rows.find((row) => row.name === name)?.cells ?? {};
  const most = Math.max(...Object.values(cells).map(({ high }) => high), 1);
  const room = WIDTH - 48;
  const scale = (value: number) => ((value / most) * room).toFixed(1);
  const bars = editors.map((id, at) => bar(id, cells[id], { left, y: middleOf(top, at), scale }));
  return `<text class="unit" x="${left}" y="${top + 44}">${name}, ms</text>${bars.join("")}`;
}

interface Place {
  readonly left: number;
  readonly y: number;
  readonly scale: (value: number) => string;
}

function bar(
  id: EditorId,
  figure: { value: number; low: number; high: number } | undefined,
  { left, y, scale }: Place,
): string {
  if (figure === undefined) return `<text class="unit" x="${left}" y="${y + 5}">–</text>`;
  const { value, low, high } = figure;
  const look = id === "stet" ? "own" : "bar";
  const from = left + Number(scale(low));
  const to = left + Number(scale(high));
  const said = value >= 10 ? value.toFixed(0) : value.toFixed(1);
  return [
    `<rect class="${look}" x="${left}" y="${y - BAR / 2}" width="${scale(value)}" height="${BAR}" rx="2"/>`,
    `<line class="span" x1="${from}" x2="${to}" y1="${y}" y2="${y}"/>`,
    `<text x="${Math.max(to, left + Number(scale(value))) + 6}" y="${y + 5}">${said}</text>`,
  ].join("");
}

function middleOf(top: number, at: number): number {
  return top + TOP + at * STEP + BAR / 2;
}
