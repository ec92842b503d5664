import { useMemo } from "react";
import type * as Y from "yjs";
import type { Article } from "../../../shared/article/article.ts";
import { type LinkTargets, linkedDrafts } from "../../../shared/article/link-target.ts";
import { readAssets } from "../../../shared/article/ydoc/assets.ts";
import { queriesIn } from "../../../shared/article/ydoc/comment-places.ts";
import { changedQuotesIn, uncheckedQuotesIn } from "../../../shared/article/ydoc/quote-ledger.ts";
import { asksForQuotes, channelsOf } from "../../../shared/checks/channels.ts";
import { checkArticle } from "../../../shared/checks/check-article.ts";
import type { Channel, Finding } from "../../../shared/checks/finding.ts";
import { isEmbargoed } from "../../../shared/workflow/embargo.ts";
import { useProfiles } from "../../bridge/profiles.ts";
import type { DraftSession } from "../../bridge/session.ts";
import { useArticle, useArticleFact } from "../../bridge/use-article.ts";
import { useLinkTargets } from "../../bridge/use-link-targets.ts";
import { useValue } from "../../bridge/value.ts";
import { useIdle } from "../../ui/use-idle.ts";
import { styleStopsOf } from "./style-stops.ts";
import { useTurnOf } from "./use-turn-of.ts";

/** What the draft lacks, looked for again when typing pauses and when a draft linked to changes. */
export function useFindings({ doc }: DraftSession): readonly Finding[] {
  const article = useArticle(doc);
  useTurnOf(article.embargoUntil);
  const { profiles } = useProfiles();
  const channels = useMemo(() => channelsOf(profiles), [profiles]);
  return findingsIn(doc, article, useLinkTargets(linkedDrafts(article)), channels);
}

/** How many things stop an export; no other draft does. House style counts where {@link HouseStyleStops} is shown. */
export function useStops({ doc }: DraftSession): number {
  useTurnOf(useArticleFact(doc, ({ embargoUntil }) => embargoUntil));
  // To look through a whole article takes longer than to show it.
  const isIdle = useIdle();
  const found = useArticleFact(doc, (article) => {
    if (!isIdle) return 0;
    return findingsIn(doc, article, NO_TARGETS).filter(({ severity }) => severity === "ERROR")
      .length;
  });
  return found + useValue(styleStopsOf(doc));
}

const NO_TARGETS: LinkTargets = new Map();
const NO_CHANNELS: readonly Channel[] = [];

interface Looked {
  readonly findings: readonly Finding[];
  /** Whether an embargo held then. */
  readonly held: boolean;
  readonly channels: readonly Channel[];
}

const found = new WeakMap<Article, WeakMap<LinkTargets, Looked>>();

/** An article is looked through once for all that show what it lacks, and when its embargo ends. */
function findingsIn(
  doc: Y.Doc,
  article: Article,
  targets: LinkTargets,
  channels: readonly Channel[] = NO_CHANNELS,
): readonly Finding[] {
  const now = new Date();
  const held = isEmbargoed(article.embargoUntil, now);
  const known = found.get(article) ?? new WeakMap<LinkTargets, Looked>();
  found.set(article, known);
  const looked = known.get(targets);
  if (looked?.held === held && looked.channels === channels) return looked.findings;
  const queries = queriesIn(doc);
  const findings = checkArticle(article, {
    assets: readAssets(doc),
    targets,
    queries,
    changedQuotes: changedQuotesIn(doc),
    uncheckedQuotes: asksForQuotes(channels) ? uncheckedQuotesIn(doc) : [],
    now,
    channels,
  });
  known.set(targets, { findings, held, channels });
  return findings;
}
