import type { Direction } from "../../shared/article/article.ts";
import { once } from "../../shared/once.ts";
import { say } from "../../shared/words/say.ts";
import { Button } from "../ui/button.tsx";

export interface ArticleOverProps {
  readonly kicker: string | null;
  /** Names in their order. */
  readonly names: readonly string[];
  readonly dateline: string | null;
  /** The article's, so that the kicker stands where its headline begins. */
  readonly direction: Direction | null;
  /** Goes where these are written. */
  readonly onEdit: () => void;
}

/** What stands over the headline: the kicker, and who writes from where. */
export function ArticleOver(props: ArticleOverProps) {
  const { kicker, names, dateline, direction, onEdit } = props;
  return (
    <div className="article-over" dir={direction ?? undefined}>
      <p className="article-kicker" dir="auto">
        {kicker}
      </p>
      <Button kind="quiet" size="small" onPress={onEdit}>
        <bdi className="article-byline">{byline(names, dateline)}</bdi>
      </Button>
    </div>
  );
}

const listOf = once(() => new Intl.ListFormat("en", { type: "conjunction" }));

function byline(names: readonly string[], dateline: string | null): string {
  const written = names.filter((name) => name.trim() !== "");
  const by =
    written.length === 0 ? say("Add a byline") : say("By {list}", { list: inOne(written) });
  return dateline === null ? by : `${by} · ${dateline}`;
}

/** One name is no list: asking Intl for the first time takes long, and the article waits. */
function inOne(names: readonly string[]): string {
  const [only = ""] = names;
  return names.length === 1 ? only : listOf().format(names);
}
