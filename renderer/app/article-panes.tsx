import "./article-panes.css";
import { useCallback } from "react";
import { say } from "../../shared/words/say.ts";
import type { OpenSession } from "../bridge/draft-session.ts";
import { useValue } from "../bridge/value.ts";
import { Button } from "../ui/button.tsx";
import { classNames } from "../ui/class-names.ts";
import { CloseIcon } from "../ui/icons/close-icon.tsx";
import { ArticlePane, type ArticlePaneProps } from "./article-pane.tsx";
import { holdWhileComing } from "./hold-while-coming.ts";
import { Later } from "./later.tsx";
import { besidePicker } from "./later-parts.ts";

/** The article that is being written, and another beside it where a person wants one. */
export function ArticlePanes(props: Omit<ArticlePaneProps, "isWriting">) {
  const { workplace, session, isSettled } = props;
  const { beside, coming } = workplace;
  const hold = useCallback((panes: HTMLDivElement) => holdWhileComing(panes, coming), [coming]);
  const other = useValue(beside.other);
  const isFirst = useValue(beside.isFirst);
  const isAsking = useValue(beside.isAsking);
  const pair = other === null ? [session] : isFirst ? [other, session] : [session, other];
  const isSplit = other !== null || isAsking;
  return (
    <div ref={hold} className={classNames("article-panes", isSplit && "is-split")}>
      {pair.map((one) => (
        <Half
          key={one.id}
          workplace={workplace}
          session={one}
          isSettled={isSettled}
          isSplit={isSplit}
          writing={session}
        />
      ))}
      {isAsking ? (
        <Later
          part={besidePicker}
          onUnloaded={workplace.report}
          without={pair.map(({ id }) => id)}
          onPick={(id) => void beside.open(id)}
          onClose={() => beside.isAsking.set(false)}
        />
      ) : null}
    </div>
  );
}

interface HalfProps extends Omit<ArticlePaneProps, "isWriting"> {
  readonly isSplit: boolean;
  /** The draft that is being written. */
  readonly writing: OpenSession;
}

function Half({ workplace, session, isSettled, isSplit, writing }: HalfProps) {
  const { headline } = useValue(session.row);
  const isWriting = session === writing;
  const { beside } = workplace;
  const name = headline ?? say("Untitled");
  const close = () => {
    if (isWriting) beside.turn();
    beside.close();
  };
  return (
    <section
      className={classNames("article-half", isWriting && "is-writing")}
      aria-label={isSplit ? name : undefined}
      onFocusCapture={() => {
        if (workplace.session !== session && beside.other.get() === session) beside.turn();
      }}
    >
      {isSplit ? (
        <header className="article-half-head">
          <bdi>{name}</bdi>
          {beside.other.get() === null ? null : (
            <Button
              kind="quiet"
              size="small"
              square
              aria-label={say("Close {name}", { name })}
              onPress={close}
            >
              <CloseIcon />
            </Button>
          )}
        </header>
      ) : null}
      <ArticlePane
        workplace={workplace}
        session={session}
        isWriting={isWriting}
        isSettled={isSettled}
      />
    </section>
  );
}
