import { useLayoutEffect, useRef } from "react";
import { say } from "../../../shared/words/say.ts";
import { Button } from "../../ui/button.tsx";
import { PlusIcon } from "../../ui/icons/plus-icon.tsx";
import { AuthorFields } from "./author-fields.tsx";
import { isEmptyAuthor, moved } from "./byline-order.ts";
import type { StoryProps } from "./story-props.ts";

/** Who wrote it, in the order readers see. */
export function Byline({ fields, writes, isReadOnly }: StoryProps) {
  const { byline } = fields;
  const list = useRef<HTMLDivElement>(null);
  // What to give the focus to once it is drawn, as a selector.
  const wanted = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    list.current?.querySelector<HTMLElement>(wanted.current)?.focus();
    wanted.current = null;
  });

  const add = () => {
    writes.newStep();
    const id = writes.addAuthor(byline);
    wanted.current = `[data-author="${id}"] input`;
  };
  const move = (id: string, by: -1 | 1) => {
    const focused = document.activeElement;
    const field = focused instanceof HTMLInputElement ? `#${CSS.escape(focused.id)}` : null;
    const button = `[data-author="${id}"] [data-move="${by === -1 ? "up" : "down"}"]`;
    wanted.current = field ?? button;
    writes.newStep();
    writes.order(moved(byline, id, by));
  };
  const remove = (id: string) => {
    writes.newStep();
    wanted.current = "[data-add]";
    writes.removeAuthor(id);
  };
  return (
    <div className="story-byline" data-field="byline" ref={list}>
      {byline.map((entry, index) => (
        <AuthorFields
          key={entry.id}
          entry={entry}
          place={index + 1}
          writes={writes}
          isReadOnly={isReadOnly}
          onMove={(by) => move(entry.id, by)}
          onRemove={() => remove(entry.id)}
          onLeave={() => {
            if (isEmptyAuthor(entry)) writes.removeAuthor(entry.id);
          }}
        />
      ))}
      {isReadOnly ? null : (
        <div>
          <Button size="small" onPress={add} data-add="">
            <PlusIcon /> {say("Add author")}
          </Button>
        </div>
      )}
    </div>
  );
}
