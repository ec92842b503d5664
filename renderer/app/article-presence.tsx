import type { Editor } from "@tiptap/react";
import { useEffect, useMemo, useState } from "react";
import type { Person } from "../../shared/contract/desk.ts";
import { useDesk } from "../bridge/desk-context.ts";
import { openPresence, type PresenceChannel } from "../bridge/presence.ts";
import type { DraftSession } from "../bridge/session.ts";
import { usePeople } from "../bridge/use-people.ts";
import { showCaretOf } from "../editor/carets/remote-carets.ts";
import { type PresentPerson, presentPeople } from "../features/newsroom/present.ts";
import { PresentPeople } from "../features/newsroom/present-people.tsx";
import { meetOthers } from "./others-in-article.ts";

export interface ArticlePresenceProps {
  readonly session: DraftSession;
  readonly editor: Editor;
  /** Who writes in this window. */
  readonly person: Person;
}

/** Who else has the article open: beside its tools by initials, in its text by their carets. */
export function ArticlePresence({ session, editor, person }: ArticlePresenceProps) {
  const { client, connection } = useDesk();
  const { all, shown } = usePeople();
  const [channel, setChannel] = useState<PresenceChannel | null>(null);
  const [people, setPeople] = useState<readonly PresentPerson[]>([]);

  useEffect(() => {
    const opened = openPresence({ newsroom: client.newsroom, connection }, session);
    setChannel(opened);
    return opened.end;
  }, [client, connection, session]);

  const own = useMemo(() => {
    const { id, name, initials } = person;
    return { id, name, initials, colour: all.find((one) => one.id === id)?.colour ?? null };
  }, [person, all]);

  useEffect(() => {
    if (channel === null) return;
    const colourOf: Parameters<typeof presentPeople>[2] = (who) => shown(who).colour;
    const look = () => {
      const now = presentPeople(channel.others.get(), own.id, colourOf);
      // Moves of carets are not drawn by React.
      setPeople((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now));
    };
    look();
    const stops = [channel.others.subscribe(look), meetOthers({ channel, editor, own, colourOf })];
    return () => {
      for (const stop of stops) stop();
    };
  }, [channel, editor, own, shown]);

  return <PresentPeople people={people} onShow={(who) => showCaretOf(editor.view, who)} />;
}
