import "./comments.css";
import { useMemo, useState } from "react";
import type { Person } from "../../../../shared/contract/desk.ts";
import { say } from "../../../../shared/words/say.ts";
import type { DraftSession } from "../../../bridge/session.ts";
import { type People, usePeople } from "../../../bridge/use-people.ts";
import { useValue, type Value } from "../../../bridge/value.ts";
import { Select } from "../../../ui/select.tsx";
import { CHOICES, type Choice, isChosen, openInWords } from "./choose.ts";
import { CommentForm, type PendingComment } from "./comment-form.tsx";
import { commentDeeds } from "./deeds.ts";
import { observeComments } from "./observe-comments.ts";
import { ThreadList } from "./thread-list.tsx";

export interface CommentsPanelProps {
  readonly session: DraftSession;
  readonly person: Person | null;
  readonly current: Value<string | null>;
  readonly pending: Value<PendingComment | null>;
  /** Leads to the place of a comment. */
  readonly onShow: (id: string) => void;
  /** Back to the text. */
  readonly onLeave: () => void;
}

/** What is said of places in the text, in its order; what lost its place stands last. */
export function CommentsPanel(props: CommentsPanelProps) {
  const { session, person, onShow, onLeave } = props;
  const { doc } = session;
  const comments = useValue(useMemo(() => observeComments(doc), [doc]));
  const isReadOnly = useValue(session.readOnly) !== null;
  const current = useValue(props.current);
  const pending = useValue(props.pending);
  const people = usePeople();
  const [choice, setChoice] = useState<Choice>("open");
  const deeds = useMemo(
    () => (person === null || isReadOnly ? null : commentDeeds(session, person)),
    [session, person, isReadOnly],
  );
  const id = person?.id ?? null;
  const chosen = comments.filter(
    (placed) => isChosen(placed, choice, id) || placed.comment.id === current,
  );
  const shared = { people, person: id, current, deeds, onShow };
  const lost = chosen.filter(({ place }) => place === null);
  return (
    <section className="comments" aria-label={say("Comments")}>
      <div className="comments-head">
        <h3>{say("Comments")}</h3>
        <Select
          label={say("Which comments")}
          hideLabel
          options={CHOICES}
          value={choice}
          onChange={setChoice}
        />
      </div>
      {pending === null || deeds === null ? null : (
        <NewComment
          pending={pending}
          people={people}
          onDone={(words) => {
            deeds.add(pending, words);
            onLeave();
          }}
          onCancel={onLeave}
        />
      )}
      <p role="status" className="comments-sum">
        {openInWords(comments)}
      </p>
      {comments.length > 0 || pending !== null ? null : (
        <p className="comments-hint">
          {say(
            "Select words in the article and press Comment above them. Comments never leave in an export.",
          )}
        </p>
      )}
      <ThreadList
        label={say("Comments in the text")}
        placed={chosen.filter(({ place }) => place !== null)}
        {...shared}
      />
      {lost.length === 0 ? null : (
        <>
          <h4>{say("The text is gone")}</h4>
          <ThreadList label={say("Comments whose text is gone")} placed={lost} {...shared} />
        </>
      )}
    </section>
  );
}

interface NewCommentProps {
  readonly pending: PendingComment;
  readonly people: People;
  readonly onDone: Parameters<typeof CommentForm>[0]["onDone"];
  readonly onCancel: () => void;
}

/** The form for what was selected; another selection begins it anew. */
function NewComment({ pending, people, onDone, onCancel }: NewCommentProps) {
  const { kind, anchor } = pending;
  const what = kind === "query" ? say("Query to the reporter") : say("New comment");
  return (
    <div className="comment-thread is-new">
      <q className="comment-quote" dir="auto">
        {anchor.quote === "" ? say("the whole block") : anchor.quote}
      </q>
      <CommentForm
        key={`${kind} ${anchor.quote}`}
        label={what}
        people={people}
        deed={kind === "query" ? say("Ask") : say("Comment")}
        onDone={onDone}
        onCancel={onCancel}
      />
    </div>
  );
}
