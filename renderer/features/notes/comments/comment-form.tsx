import { type FormEvent, type KeyboardEvent, useState } from "react";
import type { CommentAnchor } from "../../../../shared/article/ydoc/comment-anchor.ts";
import type { CommentKind } from "../../../../shared/article/ydoc/comments.ts";
import { mentionsIn } from "../../../../shared/text/mentions.ts";
import { say } from "../../../../shared/words/say.ts";
import type { People } from "../../../bridge/use-people.ts";
import { Button } from "../../../ui/button.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import type { Words } from "./deeds.ts";
import { NameList } from "./name-list.tsx";
import { useNaming } from "./use-naming.ts";

/** A comment that is about to be written. */
export interface PendingComment {
  readonly kind: CommentKind;
  readonly anchor: CommentAnchor;
}

export interface CommentFormProps {
  /** Accessible name of the form, and of its field. */
  readonly label: string;
  /** What its button says. */
  readonly deed: string;
  readonly first?: string;
  readonly people: People;
  readonly onDone: (words: Words) => void;
  readonly onCancel: () => void;
}

const MOST = 10_000;

/**
 * Words of a comment. Ctrl+Enter (Cmd+Enter) gives them, Escape leaves; "@" lists people, whom
 * arrows and Enter name.
 */
export function CommentForm(props: CommentFormProps) {
  const { label, deed, first = "", people, onDone, onCancel } = props;
  const [text, setText] = useState(first);
  const naming = useNaming(people.all, text, setText);
  const done = () => {
    const words = text.trim();
    if (words !== "") onDone({ text: words, mentions: mentionsIn(words, people.all) });
  };
  const press = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, nativeEvent } = event;
    if (nativeEvent.isComposing) return;
    if (key === "Enter" && (ctrlKey || metaKey)) done();
    else if (naming.press(key)) event.preventDefault();
    else if (key === "Escape") onCancel();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    done();
  };
  return (
    <form className="comment-form" aria-label={label} onSubmit={submit}>
      <TextField
        label={label}
        hideLabel
        lines={3}
        value={text}
        onChange={setText}
        onKeyDown={press}
        maxLength={MOST}
        autoFocus
      />
      <NameList naming={naming} />
      <div className="comment-deeds">
        <Button type="submit" size="small" kind="primary" isDisabled={text.trim() === ""}>
          {deed}
        </Button>
        <Button size="small" onPress={onCancel}>
          {say("Cancel")}
        </Button>
      </div>
    </form>
  );
}
