import { useCallback, useEffect, useMemo, useState } from "react";
import type * as Y from "yjs";
import type { Article } from "../../../shared/article/article.ts";
import { type Dismissal, readDismissed } from "../../../shared/article/ydoc/dismissed.ts";
import { dismissedOf } from "../../../shared/article/ydoc/roots.ts";
import { stillOpen, type WordFinding } from "../../../shared/checks/word-finding.ts";
import type { WordLine } from "../../../shared/house-style/word-hit.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import type { Observable } from "../../bridge/session.ts";
import { useValue } from "../../bridge/value.ts";
import { styleStopsOf } from "./style-stops.ts";
import { type LineFindings, useLineFindings } from "./use-line-findings.ts";

interface HouseStyleFindings extends LineFindings {
  /** A sentence for each file of rules that is none. */
  readonly wrong: readonly string[];
  /** What nobody lets stand. */
  readonly open: readonly WordFinding[];
  readonly dismissed: ReadonlyMap<string, Dismissal>;
}

const NO_SENTENCES: readonly string[] = [];

/** What house style says of the draft; how much of it stops an export is told to all that count. */
export function useHouseStyle(doc: Y.Doc, article: Article): HouseStyleFindings {
  const { client } = useDesk();
  const { language, section } = article;
  const [wrong, setWrong] = useState(NO_SENTENCES);
  const ask = useCallback(
    async (lines: WordLine[], signal: AbortSignal) => {
      const answer = await client.checks.words({ language, section, lines }, { signal });
      setWrong((before) => (before.join() === answer.wrong.join() ? before : answer.wrong));
      return answer;
    },
    [client, language, section],
  );
  const of = JSON.stringify([language, section]);
  const found = useLineFindings("style", doc, article, { of, atOnce: 100_000, ask });
  const dismissed = useValue(
    useMemo(() => observedRoot(dismissedOf(doc), () => readDismissed(doc)), [doc]),
  );
  const open = stillOpen(found.found ?? [], dismissed);
  useEffect(() => {
    styleStopsOf(doc).set(open.filter(({ severity }) => severity === "ERROR").length);
  }, [doc, open]);
  return { ...found, wrong, dismissed, open };
}

/** A value of the draft that is read again when its root changes. */
export function observedRoot<Read>(root: Y.Map<unknown>, read: () => Read): Observable<Read> {
  let value = read();
  return {
    get: () => value,
    subscribe: (listener) => {
      const changed = () => {
        value = read();
        listener();
      };
      root.observe(changed);
      return () => root.unobserve(changed);
    },
  };
}
