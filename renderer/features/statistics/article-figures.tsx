import { useCallback } from "react";
import { articleRows, articleTable } from "../../../shared/statistics/tables.ts";
import { say } from "../../../shared/words/say.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import type { DraftSession } from "../../bridge/session.ts";
import { Alert } from "../../ui/alert.tsx";
import { CopyTable } from "./copy-table.tsx";
import { useFigures } from "./use-figures.ts";

export function ArticleFigures({ session }: { readonly session: DraftSession }) {
  const { client } = useDesk();
  const ask = useCallback(async () => {
    await session.settled();
    return await client.statistics.article({ id: session.id });
  }, [client, session]);
  const { figures, problem } = useFigures(ask);
  if (problem !== null) return <Alert title={say("Problem")}>{problem.message}</Alert>;
  if (figures === null) return <p>{say("Counting…")}</p>;
  return (
    <>
      <dl className="stats-figures">
        {articleRows(figures).map(([name, figure]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <bdi>{figure}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <CopyTable rows={articleTable(figures)} />
    </>
  );
}
