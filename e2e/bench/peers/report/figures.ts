import { EDITOR_IDS, type EditorId } from "../editors.ts";
import type { Round } from "../harness/round.ts";
import { TEXT_NAMES, type TextName } from "../texts/text.ts";
import { type Figure, figureOf } from "./interval.ts";
import { MEASURES, type Measure } from "./measures.ts";

export type Cells = Readonly<Partial<Record<EditorId, Figure>>>;

export interface Row extends Pick<Measure, "name" | "unit"> {
  readonly cells: Cells;
}

export interface Table {
  readonly text: TextName;
  readonly rounds: number;
  readonly editors: readonly EditorId[];
  readonly rows: readonly Row[];
}

/** A table for each text that was measured. */
export function tablesOf(rounds: readonly Round[]): Table[] {
  return TEXT_NAMES.flatMap((text) => {
    const ofText = rounds.filter((round) => round.text === text);
    const editors = EDITOR_IDS.filter((id) => ofText.some(({ editor }) => editor === id));
    if (editors.length === 0) return [];
    const rows = MEASURES.map((measure) => rowOf(measure, ofText, editors));
    const count = Math.max(...ofText.map(({ round }) => round));
    return [{ text, rounds: count, editors, rows }];
  });
}

function rowOf(measure: Measure, rounds: readonly Round[], editors: readonly EditorId[]): Row {
  const cells = editors.flatMap((id) => {
    const figure = figureOf(
      measure,
      rounds.filter(({ editor }) => editor === id),
    );
    return figure === null ? [] : [[id, figure] as const];
  });
  return { name: measure.name, unit: measure.unit, cells: Object.fromEntries(cells) };
}

/** Where another editor is ahead of Stet, the farthest first. */
export interface Loss {
  readonly text: TextName;
  readonly what: string;
  readonly unit: Measure["unit"];
  readonly stet: Figure;
  readonly best: EditorId;
  readonly figure: Figure;
  /** Stet's over the best one's. */
  readonly ratio: number;
  /** Whether the two intervals lie apart. */
  readonly sure: boolean;
}

export function lossesIn(tables: readonly Table[]): Loss[] {
  const losses = tables.flatMap(({ text, rows }) => rows.flatMap((row) => lossIn(text, row)));
  return losses.sort((a, b) => b.ratio - a.ratio);
}

function lossIn(text: TextName, { name, unit, cells }: Row): Loss[] {
  const { stet, ...others } = cells;
  const [first] = Object.entries(others).sort(([, a], [, b]) => a.value - b.value);
  if (stet === undefined || first === undefined) return [];
  const [best, figure] = first as [EditorId, Figure];
  if (stet.value <= figure.value) return [];
  const ratio = stet.value / Math.max(figure.value, 0.1);
  return [{ text, what: name, unit, stet, best, figure, ratio, sure: stet.low > figure.high }];
}
