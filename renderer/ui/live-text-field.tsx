import "./field.css";
import { type ReactNode, type Ref, type RefObject, useId, useRef } from "react";
import { Input, TextArea } from "react-aria-components";
import { classNames } from "./class-names.ts";
import { useLiveText } from "./use-live-text.ts";

type TextElement = HTMLInputElement | HTMLTextAreaElement;

export interface LiveTextFieldProps {
  readonly label: string;
  readonly hideLabel?: boolean;
  /** What stands in it now; may change while somebody types. */
  readonly value: string;
  /**
   * Told of each change, with the caret after it and the text shown before it; not before a
   * composition is finished.
   */
  readonly onWrite: (value: string, caret: number, shown: string) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** Enter was pressed in a single line. */
  readonly onEnter?: () => void;
  readonly onFocus?: () => void;
  readonly onBlur?: () => void;
  readonly placeholder?: string;
  /** How many lines it shows; more than one makes it a text area. */
  readonly lines?: number;
  readonly description?: ReactNode;
  /** Says what is wrong with what stands in it, and what to do; null where nothing is. */
  readonly error?: string | null;
  readonly isReadOnly?: boolean;
  readonly inputMode?: "text" | "numeric";
  /** "auto" for words in any script. */
  readonly dir?: "auto";
  readonly inputRef?: Ref<TextElement>;
}

/**
 * A text field over a value that others may change meanwhile: the caret stays where it is, a
 * composition is not disturbed, and undo is the caller's instead of the browser's.
 */
export function LiveTextField(props: LiveTextFieldProps) {
  const { label, hideLabel, lines = 1, description, error = null, inputRef } = props;
  const id = useId();
  const element = useRef<TextElement>(null);
  const live = useLiveText(element, props);
  const shared = {
    ...live,
    id,
    className: "ui-input",
    placeholder: props.placeholder,
    readOnly: props.isReadOnly,
    // A placeholder runs as the page does.
    dir: props.value === "" ? undefined : props.dir,
    "aria-describedby": description === undefined && error === null ? undefined : `${id}-note`,
    "aria-invalid": error === null ? undefined : true,
    "data-invalid": error === null ? undefined : true,
    onFocus: props.onFocus,
  } as const;
  const attach = (node: TextElement | null) => {
    element.current = node;
    give(inputRef, node);
  };
  return (
    <div className="ui-field">
      <label htmlFor={id} className={classNames("ui-label", hideLabel && "ui-hidden")}>
        {label}
      </label>
      {lines === 1 ? (
        <Input {...shared} ref={attach} inputMode={props.inputMode} autoComplete="off" />
      ) : (
        <TextArea {...shared} ref={attach} rows={lines} />
      )}
      {description === undefined && error === null ? null : (
        <span id={`${id}-note`} className={error === null ? "ui-description" : "ui-error"}>
          {error ?? description}
        </span>
      )}
    </div>
  );
}

function give(ref: Ref<TextElement> | undefined, node: TextElement | null): void {
  if (typeof ref === "function") ref(node);
  else if (ref) (ref as RefObject<TextElement | null>).current = node;
}
