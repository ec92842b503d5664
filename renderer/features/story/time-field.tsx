import { type KeyboardEvent, useId, useLayoutEffect, useRef } from "react";
import { Input } from "react-aria-components";
import { fromFieldValue, toFieldValue } from "../../ui/date-time.ts";
import { historyStep } from "../../ui/use-live-text.ts";
import type { StoryProps } from "./story-props.ts";

export interface TimeFieldProps extends StoryProps {
  readonly field: "publishedAt" | "updatedAt" | "embargoUntil" | "deadline";
  readonly label: string;
}

/**
 * A day and a time, kept with this machine's offset. The field is left alone while its parts are
 * typed: it is told of a new value only where it shows another one.
 */
export function TimeField({ fields, writes, isReadOnly, field, label }: TimeFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const shown = toFieldValue(field === "deadline" ? fields.planning.deadline : fields[field]);
  useLayoutEffect(() => {
    if (input.current !== null && input.current.value !== shown) input.current.value = shown;
  }, [shown]);

  const write = ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => {
    const { value, validity } = currentTarget;
    const time = validity.badInput ? undefined : fromFieldValue(value);
    if (time === undefined || value === shown) return;
    if (field === "deadline") writes.plan({ deadline: time });
    else writes.set(field, time);
  };
  const press = (event: KeyboardEvent) => {
    const step = historyStep(event);
    if (step === null) return;
    event.preventDefault();
    event.stopPropagation();
    writes[step]();
  };
  const leave = () => {
    if (input.current !== null) input.current.value = shown;
    writes.newStep();
  };
  return (
    <div className="ui-field" data-field={field}>
      <label htmlFor={id} className="ui-label">
        {label}
      </label>
      <Input
        ref={input}
        id={id}
        className="ui-input story-time"
        type="datetime-local"
        max="9999-12-31T23:59"
        readOnly={isReadOnly}
        onInput={write}
        onKeyDown={press}
        onFocus={writes.newStep}
        onBlur={leave}
      />
    </div>
  );
}
