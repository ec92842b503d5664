import { say } from "../../shared/words/say.ts";
import "./field.css";
import "./tag-list.css";
import { TagList as AriaTagList, Button, type Key, Tag, TagGroup } from "react-aria-components";
import { CloseIcon } from "./icons/close-icon.tsx";

export interface TagsProps {
  /** Its accessible name. */
  readonly label: string;
  readonly tags: readonly string[];
  readonly onRemove: (tag: string) => void;
  readonly isReadOnly?: boolean;
}

/** Words that each can be taken away: by its cross, or by Delete or Backspace on it. */
export function TagList({ label, tags, onRemove, isReadOnly }: TagsProps) {
  const remove = (keys: Set<Key>) => {
    for (const key of keys) onRemove(String(key));
  };
  return (
    <TagGroup aria-label={label} onRemove={isReadOnly ? undefined : remove}>
      <AriaTagList className="ui-tags">
        {tags.map((tag) => (
          <Tag key={tag} id={tag} textValue={tag} className="ui-tag">
            <bdi>{tag}</bdi>
            {isReadOnly ? null : (
              <Button
                slot="remove"
                className="ui-tag-remove"
                aria-label={say("Remove {tag}", { tag })}
              >
                <CloseIcon />
              </Button>
            )}
          </Tag>
        ))}
      </AriaTagList>
    </TagGroup>
  );
}
