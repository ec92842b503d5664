import { accepted } from "../../../shared/article/review/accepted.ts";
import { STATUS_NAMES, STATUSES } from "../../../shared/article/status.ts";
import { readArticle } from "../../../shared/article/ydoc/document.ts";
import type { DeskStatistics } from "../../../shared/contract/statistics.ts";
import { articleStatistics } from "../../../shared/statistics/article-statistics.ts";
import { DUE, dueOf, lastDays, wordsADay } from "../../../shared/statistics/desk-statistics.ts";
import { writingTime } from "../../../shared/statistics/writing-time.ts";
import {
  changeTimes,
  countByPerson,
  countBySection,
  countByStatus,
  deskTotals,
  openDeadlines,
  wordPointsSince,
} from "../../store/queries/statistics.ts";
import type { Store } from "../../store/store.ts";
import type { ReadOps } from "../threads/thread-desk.ts";

/** So many names are told of sections and people. */
const MOST = 12;

export const statisticsReads = {
  "statistics.article": ({ store, drafts }, { id }) => {
    const { doc, key } = drafts.get(id);
    const article = accepted(readArticle(doc));
    const writing = writingTime(changeTimes(store, key));
    return { id, headline: article.headline, statistics: articleStatistics(article), writing };
  },
  "statistics.desk": ({ store }, { days, now }) => deskStatistics(store, days, new Date(now)),
} satisfies Partial<ReadOps>;

function deskStatistics(store: Store, count: number, now: Date): DeskStatistics {
  const days = lastDays(now, count);
  const since = new Date(`${days[0]}T00:00:00`).toISOString();
  const byStatus = countByStatus(store);
  const due = Map.groupBy(openDeadlines(store), (deadline) => dueOf(deadline, now));
  return {
    ...deskTotals(store),
    days: wordsADay(wordPointsSince(store, since), days),
    byStatus: STATUSES.map((status) => ({
      name: STATUS_NAMES[status],
      count: byStatus.get(status) ?? 0,
    })),
    bySection: countBySection(store, MOST),
    byPerson: countByPerson(store, MOST),
    deadlines: DUE.map((name) => ({ name, count: due.get(name)?.length ?? 0 })),
  };
}
