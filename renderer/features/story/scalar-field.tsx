import type { ReactNode } from "react";
import type { ScalarField as FieldName } from "../../../shared/article/ydoc/fields.ts";
import { LiveTextField } from "../../ui/live-text-field.tsx";
import type { StoryProps } from "./story-props.ts";

/** The fields that hold words. */
type TextField = Extract<FieldName, "kicker" | "dateline" | "section" | "slug">;

export interface ScalarFieldProps extends StoryProps {
  readonly field: TextField;
  readonly label: string;
  readonly placeholder?: string;
  readonly description?: ReactNode;
  /** What becomes of the words when the field is left. */
  readonly tidy?: (text: string) => string;
}

/** One field of words, written into the draft as it is typed. */
export function ScalarField(props: ScalarFieldProps) {
  const { fields, writes, isReadOnly, field, tidy = (text) => text.trim() } = props;
  const value = fields[field] ?? "";
  const write = (text: string) => writes.set(field, text === "" ? null : text);
  const leave = () => {
    const tidied = tidy(value);
    if (tidied !== value) write(tidied);
    writes.newStep();
  };
  return (
    <LiveTextField
      label={props.label}
      placeholder={props.placeholder}
      description={props.description}
      dir="auto"
      value={value}
      isReadOnly={isReadOnly}
      onWrite={write}
      onUndo={writes.undo}
      onRedo={writes.redo}
      onFocus={writes.newStep}
      onBlur={leave}
    />
  );
}
