import { useCallback, useMemo, useState } from "react";
import type * as Y from "yjs";
import type { Article } from "../../../shared/article/article.ts";
import type { Dismissal } from "../../../shared/article/ydoc/dismissed.ts";
import { readNames } from "../../../shared/article/ydoc/names.ts";
import { namesOf } from "../../../shared/article/ydoc/roots.ts";
import { linesOf } from "../../../shared/checks/lines.ts";
import { stillOpen, type WordFinding } from "../../../shared/checks/word-finding.ts";
import type { WordLine } from "../../../shared/house-style/word-hit.ts";
import { listedWords } from "../../../shared/spelling/dictionary.ts";
import { likelyNames } from "../../../shared/spelling/likely-names.ts";
import { withoutNames } from "../../../shared/spelling/spared.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import type { DraftSession } from "../../bridge/session.ts";
import { useSettings } from "../../bridge/settings.ts";
import { useArticle } from "../../bridge/use-article.ts";
import { useValue } from "../../bridge/value.ts";
import { observedRoot, useHouseStyle } from "./use-house-style.ts";
import { useLineFindings } from "./use-line-findings.ts";

export interface WordFindings {
  readonly style: readonly WordFinding[];
  readonly spelling: readonly WordFinding[];
  /** False until spelling has answered once, and where nothing reads the article's language. */
  readonly spells: boolean;
  /** What somebody lets stand, with why. */
  readonly dismissed: readonly (WordFinding & { readonly dismissal: Dismissal })[];
  /** Why nothing new could be found, a sentence each. */
  readonly problems: readonly string[];
  /** A sentence for each file of rules that is none. */
  readonly wrong: readonly string[];
  /** Names of this article, and words that may be some. */
  readonly names: readonly string[];
  readonly likely: readonly string[];
  /** The desk's dictionary has changed: what it says is asked for again. */
  readonly askAgain: () => void;
}

/** What house style, spelling and grammar say of the draft. */
export function useWordFindings({ doc }: DraftSession): WordFindings {
  const article = useArticle(doc);
  const { wrong, dismissed, open, ...style } = useHouseStyle(doc, article);
  const { spells, askAgain, ...spelling } = useSpelling(doc, article);
  const names = useValue(useMemo(() => observedRoot(namesOf(doc), () => readNames(doc)), [doc]));
  const listed = useMemo(() => listedWords(names), [names]);
  const spelt = useMemo(
    () => withoutNames(spelling.found ?? [], linesOf(article), listed),
    [spelling.found, article, listed],
  );
  const likely = useMemo(() => likelyNames(spelling.found ?? [], listed), [spelling.found, listed]);
  return {
    style: open,
    spelling: stillOpen(spelt, dismissed),
    spells,
    dismissed: [...(style.found ?? []), ...spelt].flatMap((finding) => {
      const dismissal = dismissed.get(finding.key);
      return dismissal === undefined ? [] : [{ ...finding, dismissal }];
    }),
    problems: [style.problem, spelling.problem].filter((sentence) => sentence !== null),
    wrong,
    names,
    likely,
    askAgain,
  };
}

/** Lines that English reads in a second or two when it has read none of their words before. */
const AT_ONCE = 25;
/** English takes two seconds of a processor to start: it does so for who stays, not for who passes by. */
const REST_MS = 1_000;

function useSpelling(doc: Y.Doc, article: Article) {
  const { client, ...desk } = useDesk();
  const { grammar, dialect } = useSettings(desk);
  const { language } = article;
  const [spells, setSpells] = useState(false);
  const [times, setTimes] = useState(0);
  const ask = useCallback(
    async (lines: WordLine[], signal: AbortSignal) => {
      const answer = await client.checks.spelling({ language, lines }, { signal });
      setSpells(answer.checks);
      return answer;
    },
    [client, language],
  );
  const of = JSON.stringify([language, grammar, dialect, times]);
  const found = useLineFindings("spelling", doc, article, {
    of,
    atOnce: AT_ONCE,
    restMs: REST_MS,
    ask,
  });
  return { ...found, spells, askAgain: () => setTimes((before) => before + 1) };
}
