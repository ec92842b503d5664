import { useCallback, useState } from "react";
import { deskPlots, deskTable } from "../../../shared/statistics/tables.ts";
import { say } from "../../../shared/words/say.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import { Alert } from "../../ui/alert.tsx";
import { Select } from "../../ui/select.tsx";
import { BarPlot } from "./bar-plot.tsx";
import { CopyTable } from "./copy-table.tsx";
import { useFigures } from "./use-figures.ts";

const SPANS = [
  { value: "7", label: say("{days, plural, one {# day} other {# days}}", { days: 7 }) },
  { value: "30", label: say("{days, plural, one {# day} other {# days}}", { days: 30 }) },
  { value: "90", label: say("{days, plural, one {# day} other {# days}}", { days: 90 }) },
] as const;
type Span = (typeof SPANS)[number]["value"];

export function DeskFigures() {
  const { client } = useDesk();
  const [span, setSpan] = useState<Span>("30");
  const ask = useCallback(() => client.statistics.desk({ days: Number(span) }), [client, span]);
  const { figures, problem } = useFigures(ask);
  if (problem !== null) return <Alert title={say("Problem")}>{problem.message}</Alert>;
  if (figures === null) return <p>{say("Counting…")}</p>;
  return (
    <>
      <div className="stats-head">
        <p>
          {say(
            "{drafts, plural, one {# draft} other {# drafts}}, {words, plural, one {# word} other {# words}}. The bin is not counted.",
            { drafts: figures.drafts, words: figures.words },
          )}
        </p>
        <Select label={say("Words of the last")} options={SPANS} value={span} onChange={setSpan} />
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
