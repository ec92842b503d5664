import { say } from "../../../shared/words/say.ts";
import { Button } from "../../ui/button.tsx";
import type { Entry, SettingProps } from "./entry.ts";
import { useAnswer } from "./use-answer.ts";

/** Whether this desk is alone, and the way to change that. */
function ThisDesk({ onNewsroom }: SettingProps) {
  const { answer: state } = useAnswer((client) => client.newsroom.state());
  if (state === null) return null;
  const isJoined = state.kind === "joined";
  return (
    <div className="setting-block">
      <h3>{say("This desk and its newsroom")}</h3>
      <p>
        {isJoined
          ? say("This desk shares its drafts with “{name}”.", { name: state.name })
          : say("This desk is alone: nothing leaves it.")}
      </p>
      <Button onPress={onNewsroom}>
        {isJoined ? say("Show the newsroom…") : say("Join a newsroom…")}
      </Button>
    </div>
  );
}

export const NEWSROOM: readonly Entry[] = [
  {
    id: "newsroom",
    section: "newsroom",
    label: say("This desk and its newsroom"),
    about: say(
      "A newsroom is a server of your own house by which several desks share their drafts. Once joined, every draft of this desk is shared; you go on writing without a network.",
    ),
    words: say(
      "sync share server join leave invitation code sign in network online offline team several machines computers collaborate live together",
    ),
    Control: ThisDesk,
  },
];
