import { useEffect, useState } from "react";
import type { Article } from "../../../shared/article/article.ts";
import { toProblem } from "../../../shared/contract/from-wire.ts";
import { say } from "../../../shared/words/say.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import type { DraftSession } from "../../bridge/session.ts";
import { useArticle } from "../../bridge/use-article.ts";
import { Alert } from "../../ui/alert.tsx";
import { Progress } from "../../ui/progress.tsx";
import { ArticlePage } from "./exported-page.tsx";
import { WORD } from "./frame-sheet.ts";

export interface WordPageProps {
  readonly session: DraftSession;
  readonly profile: string;
}

/** What stands in a Word file of the article: made and read again at each pause in typing. */
export function WordPage({ session, profile }: WordPageProps) {
  const { article, problem } = useReadBack(session, profile);
  if (problem !== null) return <Alert title={say("Problem")}>{problem}</Alert>;
  if (article === null) return <Progress label={say("Making the document…")} />;
  return <ArticlePage article={article} sheet={WORD} />;
}

interface ReadBack {
  readonly article: Article | null;
  readonly problem: string | null;
}

function useReadBack(session: DraftSession, profile: string): ReadBack {
  const { client } = useDesk();
  const written = useArticle(session.doc);
  const [read, setRead] = useState<ReadBack>({ article: null, problem: null });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was written asks for another look
  useEffect(() => {
    const asking = new AbortController();
    const { signal } = asking;
    const ask = async () => {
      await session.settled();
      const { article } = await client.exports.preview(
        { draft: session.id, format: "docx", profile },
        { signal },
      );
      if (!signal.aborted) setRead({ article, problem: null });
    };
    void ask().catch((error: unknown) => {
      // The page of before stays, where there is one, until the next can be made.
      if (signal.aborted) return;
      setRead(({ article }) => ({ article, problem: article ? null : toProblem(error).message }));
    });
    return () => asking.abort();
  }, [client, session, written, profile]);
  return read;
}
