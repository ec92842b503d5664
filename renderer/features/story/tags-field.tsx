import { type KeyboardEvent, useState } from "react";
import { hasTag, readTags } from "../../../shared/text/tags.ts";
import { say } from "../../../shared/words/say.ts";
import { TagList } from "../../ui/tag-list.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { StoryProps } from "./story-props.ts";

/** Enter or a comma adds what is typed; Backspace in the empty field takes the last one away. */
export function TagsField({ fields, writes, isReadOnly }: StoryProps) {
  const [typed, setTyped] = useState("");
  const { tags } = fields;
  const add = (text: string) => {
    for (const tag of readTags(text)) if (!hasTag(tags, tag)) writes.setTag(tag, true);
    setTyped("");
  };
  const input = (text: string) => {
    if (/[,،、，]/u.test(text)) add(text);
    else setTyped(text);
  };
  const press = (event: Pick<KeyboardEvent, "key" | "nativeEvent" | "preventDefault">) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") {
      event.preventDefault();
      add(typed);
    }
    const last = tags.at(-1);
    if (event.key === "Backspace" && typed === "" && last !== undefined) writes.setTag(last, false);
  };
  return (
    <div className="story-tags">
      <TextField
        label={say("Tags")}
        placeholder={tags.length === 0 ? say("Type a tag, then Enter") : undefined}
        value={typed}
        onChange={input}
        onKeyDown={press}
        onFocus={writes.newStep}
        onBlur={() => add(typed)}
        isReadOnly={isReadOnly}
      />
      {tags.length === 0 ? null : (
        <TagList
          label={say("Tags of this article")}
          tags={tags}
          onRemove={(tag) => writes.setTag(tag, false)}
          isReadOnly={isReadOnly}
        />
      )}
    </div>
  );
}
