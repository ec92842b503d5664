import { EDITORS, type EditorId } from "../editors.ts";
import { TEXT_TITLES } from "../texts/text.ts";
import type { Loss, Row, Table } from "./figures.ts";
import type { Figure } from "./interval.ts";
import type { Setting } from "./setting.ts";

/** All that a run found, as the part of docs/performance.md between its marks. */
export function markdownOf(
  setting: Setting,
  tables: readonly Table[],
  losses: readonly Loss[],
): string {
  return [
    `${setting.date}; ${setting.machine}; ${setting.browser}; Node ${setting.node}; Stet at ${setting.commit}.`,
    editorsTable(setting, tables),
    "![Key to paint and ready to type, by editor and text](performance.svg)",
    ...tables.map(tableOf),
    "### Where another is ahead of Stet",
    "The farthest first. “Not sure” is said where the two intervals overlap.",
    losses.length === 0 ? "Nowhere in this run." : losses.map(lossLine).join("\n"),
  ].join("\n\n");
}

function editorsTable({ versions }: Setting, tables: readonly Table[]): string {
  const ids = [...new Set(tables.flatMap(({ editors }) => editors))];
  const lines = ids.map(
    (id) => `| ${EDITORS[id].name} | ${versions[id] ?? "–"} | ${EDITORS[id].setUp} |`,
  );
  return ["| editor | version | switched on |", "|---|---|---|", ...lines].join("\n");
}

function tableOf({ text, rounds, editors, rows }: Table): string {
  const names = editors.map((id) => EDITORS[id].name).join(" | ");
  return [
    `### ${TEXT_TITLES[text]}`,
    `${rounds} rounds; the middle, and below it the 95 % interval. The best of a line is bold.`,
    [
      `| | ${names} |`,
      `|---|${editors.map(() => "---:").join("|")}|`,
      ...rows.map((row) => line(row, editors)),
    ].join("\n"),
  ].join("\n\n");
}

function line({ name, unit, cells }: Row, editors: readonly EditorId[]): string {
  const values = Object.values(cells).map(({ value }) => value);
  const best = Math.min(...values);
  const shown = editors.map((id) => {
    const figure = cells[id];
    if (figure === undefined) return "–";
    const value = figure.value === best ? `**${told(figure.value)}**` : told(figure.value);
    return `${value}<br>${told(figure.low)}–${told(figure.high)}`;
  });
  return `| ${name}, ${unit} | ${shown.join(" | ")} |`;
}

function lossLine({ text, what, unit, stet, best, figure, ratio, sure }: Loss): string {
  const pair = `${told(stet.value)} ${unit} against ${told(figure.value)} (${EDITORS[best].name})`;
  return `- ${ratio.toFixed(2)} ×: ${what}, ${TEXT_TITLES[text]}: ${pair}${sure ? "" : ", not sure"}`;
}

/** Three digits at most: more would claim what was not measured. */
function told(value: Figure["value"]): string {
  if (value >= 100) return Math.round(value).toLocaleString("en-GB");
  return value >= 10 ? value.toFixed(0) : value.toFixed(1);
}
