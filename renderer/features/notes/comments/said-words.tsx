import { useState } from "react";
import type { Said } from "../../../../shared/article/ydoc/comments.ts";
import { mentionParts } from "../../../../shared/text/mentions.ts";
import { say } from "../../../../shared/words/say.ts";
import type { People } from "../../../bridge/use-people.ts";
import { Button } from "../../../ui/button.tsx";
import { inWords } from "../../../ui/date-time.ts";
import { MoreIcon } from "../../../ui/icons/more-icon.tsx";
import { Menu } from "../../../ui/menu.tsx";
import { PersonMark } from "../../../ui/person-mark.tsx";
import { CommentForm } from "./comment-form.tsx";
import type { Words } from "./deeds.ts";

const NAMES = {
  comment: {
    own: say("Your comment"),
    more: say("Your comment: more"),
    edit: say("Edit your comment"),
  },
  reply: { own: say("Your reply"), more: say("Your reply: more"), edit: say("Edit your reply") },
};

export interface SaidWordsProps {
  readonly said: Said;
  /** What is read out of what it is, e.g. "comment". */
  readonly what: "comment" | "reply";
  /** Changes and deletes one's own words; null for those of others. */
  readonly people: People;
  readonly own: { readonly edit: (words: Words) => void; readonly remove: () => void } | null;
}

/** What one person said, when, with what they can do to it. */
export function SaidWords({ said, what, people, own }: SaidWordsProps) {
  const [isEdited, setEdited] = useState(false);
  const { author, at, text, editedAt } = said;
  const shown = people.shown(author);
  return (
    <div className="comment-said">
      <div className="comment-by">
        <PersonMark initials={shown.initials} hue={shown.colour} />
        <strong>
          <bdi>{author.name}</bdi>
        </strong>
        <time dateTime={at}>{inWords(at)}</time>
        {editedAt === null ? null : <small>{say("edited")}</small>}
        {own === null || isEdited ? null : (
          <Menu
            label={NAMES[what].own}
            entries={[
              { id: "edit", label: say("Edit"), onPick: () => setEdited(true) },
              { id: "delete", label: say("Delete"), isDanger: true, onPick: own.remove },
            ]}
          >
            <Button kind="quiet" size="small" square aria-label={NAMES[what].more}>
              <MoreIcon />
            </Button>
          </Menu>
        )}
      </div>
      {isEdited && own !== null ? (
        <CommentForm
          label={NAMES[what].edit}
          deed={say("Keep")}
          people={people}
          first={text}
          onDone={(words) => {
            own.edit(words);
            setEdited(false);
          }}
          onCancel={() => setEdited(false)}
        />
      ) : (
        <p dir="auto">
          <WithNames text={text} people={people} />
        </p>
      )}
    </div>
  );
}

/** A text with the names in it set apart. */
function WithNames({ text, people }: { readonly text: string; readonly people: People }) {
  let at = 0;
  return mentionParts(text, people.all).map(({ text: words, person }) => {
    const key = at;
    at += words.length;
    return person === null ? words : <strong key={key}>{words}</strong>;
  });
}
