import { useCallback, useState } from "react";
import { deskPlots, deskTable } from "../../../shared/statistics/tables.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import { Alert } from "../../ui/alert.tsx";
import { Select } from "../../ui/select.tsx";
import { BarPlot } from "./bar-plot.tsx";
import { CopyTable } from "./copy-table.tsx";
import { useFigures } from "./use-figures.ts";

const SPANS = [
  { value: "7", label: "7 days" },
  { value: "30", label: "30 days" },
  { value: "90", label: "90 days" },
] as const;
type Span = (typeof SPANS)[number]["value"];

export function DeskFigures() {
  const { client } = useDesk();
  const [span, setSpan] = useState<Span>("30");
  const ask = useCallback(() => client.statistics.desk({ days: Number(span) }), [client, span]);
  const { figures, problem } = useFigures(ask);
  if (problem !== null) return <Alert title="Problem">{problem.message}</Alert>;
  if (figures === null) return <p>Counting…</p>;
  return (
    <>
      <div className="stats-head">
        <p>
          {figures.drafts.toLocaleString("en")} {figures.drafts === 1 ? "draft" : "drafts"},{" "}
          {figures.words.toLocaleString("en")} words. The bin is not counted.
        </p>
        <Select label="Words of the last" options={SPANS} value={span} onChange={setSpan} />
      </div>
      <div className="stats-plots">
        {deskPlots(figures).map((plot) => (
          <BarPlot key={plot.title} {...plot} />
        ))}
      </div>
      <CopyTable rows={deskTable(figures)} />
    </>
  );
}
