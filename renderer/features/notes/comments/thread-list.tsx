import { useState } from "react";
import type { PlacedComment } from "../../../../shared/article/ydoc/comment-places.ts";
import { say } from "../../../../shared/words/say.ts";
import type { People } from "../../../bridge/use-people.ts";
import { Button } from "../../../ui/button.tsx";
import type { CommentDeeds } from "./deeds.ts";
import { Thread } from "./thread.tsx";

/** So many threads are drawn until more are asked for: a thousand would slow whoever writes. */
const DRAWN = 40;

export interface ThreadListProps {
  readonly label: string;
  readonly placed: readonly PlacedComment[];
  readonly people: People;
  /** Who writes here. */
  readonly person: string | null;
  /** The thread that is being looked at, which is always among those drawn. */
  readonly current: string | null;
  /** Null where the draft can only be read. */
  readonly deeds: CommentDeeds | null;
  readonly onShow: (id: string) => void;
}

/** Threads in their order, drawn around the one that is being looked at where they are many. */
export function ThreadList(props: ThreadListProps) {
  const { label, placed, people, person, current, deeds, onShow } = props;
  const [most, setMost] = useState(DRAWN);
  const at = placed.findIndex(({ comment }) => comment.id === current);
  const first = at < most ? 0 : at - DRAWN / 2;
  const drawn = placed.slice(first, first + most);
  const after = placed.length - first - drawn.length;
  const more = (count: number, label: string) =>
    count <= 0 ? null : (
      <Button size="small" kind="quiet" onPress={() => setMost(first + most + 5 * DRAWN)}>
        {label}
      </Button>
    );
  if (placed.length === 0) return null;
  return (
    <>
      {more(first, say("Show more: {count, number} before", { count: first }))}
      <ol className="comment-list" aria-label={label}>
        {drawn.map((one) => (
          <Thread
            key={one.comment.id}
            placed={one}
            people={people}
            person={person}
            isCurrent={one.comment.id === current}
            deeds={deeds}
            onShow={() => onShow(one.comment.id)}
          />
        ))}
      </ol>
      {more(after, say("Show more: {count, number} after", { count: after }))}
    </>
  );
}
