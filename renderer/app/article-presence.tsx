import type { Editor } from "@tiptap/react";
import { useEffect, useMemo, useState } from "react";
import type { Person } from "../../shared/contract/desk.ts";
import { useDesk } from "../bridge/desk-context.ts";
import { openPresence, type PresenceChannel } from "../bridge/presence.ts";
import type { DraftSession } from "../bridge/session.ts";
import { usePeople } from "../bridge/use-people.ts";
import { showCaretOf } from "../editor/carets/remote-carets.ts";
import { type Present, presentPeople } from "../features/newsroom/present.ts";
import { meetOthers } from "./others-in-article.ts";

export interface ArticlePresenceProps {
  readonly session: DraftSession;
  readonly editor: Editor;
  /** Who writes in this window. */
  readonly person: Person;
  /** Told whenever somebody comes or goes; null once nobody else is here, and at the end. */
  readonly onPresent: (present: Present | null) => void;
}

/** Shows who else has the article open by their carets, and tells who that is. Draws nothing of its own. */
export function ArticlePresence(props: ArticlePresenceProps) {
  const { session, editor, person, onPresent } = props;
  const { client, connection } = useDesk();
  const { all, shown } = usePeople();
  const [channel, setChannel] = useState<PresenceChannel | null>(null);

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
    const show = (who: number) => showCaretOf(editor.view, who);
    let told = "[]";
    const look = () => {
      const people = presentPeople(channel.others.get(), own.id, colourOf);
      // Moves of carets are no news of who is here.
      if (JSON.stringify(people) === told) return;
      told = JSON.stringify(people);
      onPresent(people.length === 0 ? null : { people, show });
    };
    look();
    const stops = [channel.others.subscribe(look), meetOthers({ channel, editor, own, colourOf })];
    return () => {
      for (const stop of stops) stop();
      onPresent(null);
    };
  }, [channel, editor, own, shown, onPresent]);
  return null;
}
