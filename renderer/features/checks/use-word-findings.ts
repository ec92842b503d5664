import { useEffect, useMemo, useRef, useState } from "react";
import type * as Y from "yjs";
import { type Dismissal, readDismissed } from "../../../shared/article/ydoc/dismissed.ts";
import { dismissedOf } from "../../../shared/article/ydoc/roots.ts";
import { stillOpen, type WordFinding } from "../../../shared/checks/word-finding.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import type { DraftSession, Observable } from "../../bridge/session.ts";
import { useArticle } from "../../bridge/use-article.ts";
import { useValue } from "../../bridge/value.ts";
import { askWords, newAsked } from "./ask-words.ts";

export interface WordFindings {
  /** Null until the first answer. */
  readonly open: readonly WordFinding[] | null;
  /** What somebody lets stand, with why. */
  readonly dismissed: readonly (WordFinding & { readonly dismissal: Dismissal })[];
  /** Why nothing new could be found, as a sentence; null where it could. */
  readonly problem: string | null;
  /** A sentence for each file of rules that is none. */
  readonly wrong: readonly string[];
}

/**
 * What house style says of the draft, asked again when typing pauses, of the lines
 * that have changed alone.
 */
export function useWordFindings({ doc }: DraftSession): WordFindings {
  const { client } = useDesk();
  const article = useArticle(doc);
  const asked = useRef(newAsked());
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const [found, setFound] = useState<readonly WordFinding[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    const asking = new AbortController();
    askWords(client, article, asked.current, asking.signal).then(
      (findings) => {
        if (asking.signal.aborted) return;
        setFound(findings);
        setWrong(asked.current.wrong);
        setProblem(null);
      },
      (error: unknown) => {
        if (!asking.signal.aborted) setProblem(error instanceof Error ? error.message : null);
      },
    );
    return () => asking.abort();
  }, [client, article]);
  const dismissed = useValue(useMemo(() => observeDismissed(doc), [doc]));
  return {
    open: found === null ? null : stillOpen(found, dismissed),
    dismissed: (found ?? []).flatMap((finding) => {
      const dismissal = dismissed.get(finding.key);
      return dismissal === undefined ? [] : [{ ...finding, dismissal }];
    }),
    problem,
    wrong,
  };
}

function observeDismissed(doc: Y.Doc): Observable<ReadonlyMap<string, Dismissal>> {
  let dismissed = readDismissed(doc);
  return {
    get: () => dismissed,
    subscribe: (listener) => {
      const changed = () => {
        dismissed = readDismissed(doc);
        listener();
      };
      const root = dismissedOf(doc);
      root.observe(changed);
      return () => root.unobserve(changed);
    },
  };
}
