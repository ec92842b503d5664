import { useEffect, useRef, useState } from "react";
import type { PlacedComment } from "../../../../shared/article/ydoc/comment-places.ts";
import { say } from "../../../../shared/words/say.ts";
import type { People } from "../../../bridge/use-people.ts";
import { Button } from "../../../ui/button.tsx";
import { inWords } from "../../../ui/date-time.ts";
import { sayRich } from "../../../ui/say-rich.tsx";
import { CommentForm } from "./comment-form.tsx";
import type { CommentDeeds } from "./deeds.ts";
import { SaidWords } from "./said-words.tsx";

export interface ThreadProps {
  readonly placed: PlacedComment;
  readonly people: People;
  /** Who writes here. */
  readonly person: string | null;
  readonly isCurrent: boolean;
  /** Null where the draft can only be read. */
  readonly deeds: CommentDeeds | null;
  readonly onShow: () => void;
}

/** One comment with its replies, and the words it stands on, which lead to their place. */
export function Thread(props: ThreadProps) {
  const { placed, people, person, isCurrent, deeds, onShow } = props;
  const { comment, place } = placed;
  const element = useRef<HTMLLIElement>(null);
  const isNamed = [comment, ...comment.replies].some(({ mentions }) =>
    mentions.includes(person ?? ""),
  );
  const isQuery = comment.kind === "query";
  useEffect(() => {
    if (isCurrent) element.current?.scrollIntoView({ block: "nearest" });
  }, [isCurrent]);
  const { quote } = comment.anchor;
  return (
    <li ref={element} className="comment-thread" aria-current={isCurrent ? "true" : undefined}>
      {place === null ? (
        <q className="comment-quote" dir="auto">
          {quote}
        </q>
      ) : (
        <button type="button" className="comment-quote" onClick={onShow} dir="auto">
          <span className="ui-hidden">{say("Show in the text:")} </span>
          {quote === "" ? say("the whole block") : quote}
        </button>
      )}
      {isQuery ? <span className="comment-kind">{say("Query to the reporter")}</span> : null}
      {isNamed ? <span className="comment-kind is-named">{say("Mentions you")}</span> : null}
      {comment.isDeleted ? (
        <p className="comment-gone">{say("This comment was deleted.")}</p>
      ) : (
        <SaidWords
          said={comment}
          people={people}
          what="comment"
          own={
            deeds === null || comment.author.id !== person
              ? null
              : {
                  edit: (words) => deeds.edit(comment, null, words),
                  remove: () => deeds.remove(comment),
                }
          }
        />
      )}
      {comment.replies.map((reply) => (
        <SaidWords
          key={reply.id}
          said={reply}
          people={people}
          what="reply"
          own={
            deeds === null || reply.author.id !== person
              ? null
              : {
                  edit: (words) => deeds.edit(comment, reply, words),
                  remove: () => deeds.removeReply(comment, reply),
                }
          }
        />
      ))}
      <ThreadEnd placed={placed} people={people} deeds={deeds} />
    </li>
  );
}

/** Answering, and calling it done. */
function ThreadEnd({ placed, people, deeds }: Pick<ThreadProps, "placed" | "people" | "deeds">) {
  const { comment } = placed;
  const { resolved } = comment;
  const [isAnswering, setAnswering] = useState(false);
  const said =
    resolved === null ? null : (
      <p className="comment-resolved">
        {sayRich("Resolved by {name}, {when}", {
          name: <bdi>{resolved.by.name}</bdi>,
          when: inWords(resolved.at),
        })}
      </p>
    );
  if (deeds === null) return said;
  if (isAnswering) {
    return (
      <CommentForm
        label={say("Reply to {name}", { name: comment.author.name })}
        deed={say("Reply")}
        people={people}
        onDone={(words) => {
          deeds.reply(comment, words);
          setAnswering(false);
        }}
        onCancel={() => setAnswering(false)}
      />
    );
  }
  return (
    <>
      {said}
      <div className="comment-deeds">
        <Button size="small" onPress={() => setAnswering(true)}>
          {say("Reply")}
        </Button>
        {resolved === null ? (
          <Button size="small" kind="quiet" onPress={() => deeds.resolve(comment)}>
            {say("Resolve")}
          </Button>
        ) : (
          <Button size="small" kind="quiet" onPress={() => deeds.reopen(comment)}>
            {say("Reopen")}
          </Button>
        )}
      </div>
    </>
  );
}
