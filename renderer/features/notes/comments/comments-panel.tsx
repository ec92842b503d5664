import "./comments.css";
import { useMemo, useState } from "react";
import type { PlacedComment } from "../../../../shared/article/ydoc/comment-places.ts";
import type { Person } from "../../../../shared/contract/desk.ts";
import type { DraftSession } from "../../../bridge/session.ts";
import { type People, usePeople } from "../../../bridge/use-people.ts";
import { useValue, type Value } from "../../../bridge/value.ts";
import { Select } from "../../../ui/select.tsx";
import { CHOICES, type Choice, isChosen, openInWords } from "./choose.ts";
import { CommentForm, type PendingComment } from "./comment-form.tsx";
import { commentDeeds } from "./deeds.ts";
import { observeComments } from "./observe-comments.ts";
import { Thread } from "./thread.tsx";

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
  const list = (label: string, placed: readonly PlacedComment[]) =>
    placed.length === 0 ? null : (
      <ol className="comment-list" aria-label={label}>
        {placed.map((one) => (
          <Thread
            key={one.comment.id}
            placed={one}
            people={people}
            person={id}
            isCurrent={one.comment.id === current}
            deeds={deeds}
            onShow={() => onShow(one.comment.id)}
          />
        ))}
      </ol>
    );
  const lost = chosen.filter(({ place }) => place === null);
  return (
    <section className="comments" aria-label="Comments">
      <div className="comments-head">
        <h3>Comments</h3>
        <Select
          label="Which comments"
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
          Select words in the article and press Comment above them. Comments never leave in an
          export.
        </p>
      )}
      {list(
        "Comments in the text",
        chosen.filter(({ place }) => place !== null),
      )}
      {lost.length === 0 ? null : (
        <>
          <h4>The text is gone</h4>
          {list("Comments whose text is gone", lost)}
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
  const what = kind === "query" ? "Query to the reporter" : "New comment";
  return (
    <div className="comment-thread is-new">
      <q className="comment-quote" dir="auto">
        {anchor.quote === "" ? "the whole block" : anchor.quote}
      </q>
      <CommentForm
        key={`${kind} ${anchor.quote}`}
        label={what}
        people={people}
        deed={kind === "query" ? "Ask" : "Comment"}
        onDone={onDone}
        onCancel={onCancel}
      />
    </div>
  );
}
