import type { KeyboardEvent } from "react";
import type { Author } from "../../../shared/article/article.ts";
import type { BylineEntry } from "../../../shared/article/ydoc/fields.ts";
import { say } from "../../../shared/words/say.ts";
import { Button } from "../../ui/button.tsx";
import { ArrowDownIcon } from "../../ui/icons/arrow-down-icon.tsx";
import { ArrowUpIcon } from "../../ui/icons/arrow-up-icon.tsx";
import { BinIcon } from "../../ui/icons/bin-icon.tsx";
import { LiveTextField } from "../../ui/live-text-field.tsx";
import type { FieldWrites } from "./field-writes.ts";

const PARTS = [
  { key: "name", label: say("Name") },
  { key: "role", label: say("Role") },
  { key: "organisation", label: say("Organisation") },
  { key: "handle", label: say("Handle") },
  { key: "network", label: say("Network") },
] as const satisfies readonly { key: keyof Author; label: string }[];

export interface AuthorFieldsProps {
  readonly entry: BylineEntry;
  /** Counts from 1. */
  readonly place: number;
  readonly writes: FieldWrites;
  readonly isReadOnly: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
  /** The focus went elsewhere. */
  readonly onLeave: () => void;
}

/** One author of the byline. Alt with the up or down arrow moves them, as the buttons do. */
export function AuthorFields(props: AuthorFieldsProps) {
  const { entry, place, writes, isReadOnly, onMove, onRemove, onLeave } = props;
  const name = entry.name.trim() || say("Author {place}", { place });
  const press = (event: KeyboardEvent) => {
    if (!event.altKey || isReadOnly) return;
    if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
    event.preventDefault();
    onMove(event.key === "ArrowUp" ? -1 : 1);
  };
  const write = (key: keyof Author, text: string) =>
    writes.setAuthor(entry, { [key]: text === "" && key !== "name" ? null : text });
  return (
    <fieldset
      className="story-author"
      data-author={entry.id}
      onKeyDown={press}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) onLeave();
      }}
    >
      <legend className="ui-hidden">{name}</legend>
      {PARTS.map(({ key, label }) => (
        <LiveTextField
          key={key}
          label={label}
          dir="auto"
          value={entry[key] ?? ""}
          isReadOnly={isReadOnly}
          onWrite={(text) => write(key, text)}
          onUndo={writes.undo}
          onRedo={writes.redo}
          onFocus={writes.newStep}
          onBlur={() => {
            const tidied = (entry[key] ?? "").trim();
            if (tidied !== (entry[key] ?? "")) write(key, tidied);
          }}
        />
      ))}
      {isReadOnly ? null : (
        <div className="story-author-tools">
          <Tool label={say("Move {name} up", { name })} move="up" onPress={() => onMove(-1)} />
          <Tool label={say("Move {name} down", { name })} move="down" onPress={() => onMove(1)} />
          <Button
            kind="quiet"
            size="small"
            square
            aria-label={say("Remove {name}", { name })}
            onPress={onRemove}
          >
            <BinIcon />
          </Button>
        </div>
      )}
    </fieldset>
  );
}

interface ToolProps {
  readonly label: string;
  readonly move: "up" | "down";
  readonly onPress: () => void;
}

function Tool({ label, move, onPress }: ToolProps) {
  return (
    <Button kind="quiet" size="small" square aria-label={label} data-move={move} onPress={onPress}>
      {move === "up" ? <ArrowUpIcon /> : <ArrowDownIcon />}
    </Button>
  );
}
