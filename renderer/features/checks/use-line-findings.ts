import { useEffect, useState } from "react";
import type * as Y from "yjs";
import type { Article } from "../../../shared/article/article.ts";
import type { WordFinding } from "../../../shared/checks/word-finding.ts";
import { type Asked, type AskOfLines, askWords, newAsked } from "./ask-words.ts";

export interface LineFindings {
  /** Null until the first answer. */
  readonly found: readonly WordFinding[] | null;
  /** Why nothing new could be found, as a sentence; null where it could. */
  readonly problem: string | null;
}

/** What was answered about a draft, for all that show it. */
const answered = new WeakMap<Y.Doc, Map<string, Asked>>();

/** What one check says of the lines of a draft, asked again when typing pauses, of changed lines alone. */
export function useLineFindings(
  check: string,
  doc: Y.Doc,
  article: Article,
  { of, atOnce, restMs = 0, ask }: AskOfLines,
): LineFindings {
  const [found, setFound] = useState<readonly WordFinding[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    const asking = new AbortController();
    const { signal } = asking;
    askWords({ of, atOnce, restMs, ask }, article, askedOf(doc, check), signal).then(
      (findings) => {
        if (signal.aborted) return;
        setFound(findings);
        setProblem(null);
      },
      (error: unknown) => {
        if (!signal.aborted) setProblem(error instanceof Error ? error.message : null);
      },
    );
    return () => asking.abort();
  }, [check, doc, article, of, atOnce, restMs, ask]);
  return { found, problem };
}

function askedOf(doc: Y.Doc, check: string): Asked {
  const known = answered.get(doc) ?? new Map<string, Asked>();
  answered.set(doc, known);
  const asked = known.get(check) ?? newAsked();
  known.set(check, asked);
  return asked;
}
