import { say } from "../../shared/words/say.ts";
import "./field.css";
import "./search-field.css";
import type { Ref } from "react";
import {
  SearchField as AriaSearchField,
  type SearchFieldProps as AriaSearchFieldProps,
  Button,
  Input,
} from "react-aria-components";
import { CloseIcon } from "./icons/close-icon.tsx";

export interface SearchFieldProps extends Omit<AriaSearchFieldProps, "className" | "children"> {
  readonly label: string;
  /** Shown at its end while it is empty. */
  readonly shortcut?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
}

export function SearchField({ label, shortcut, inputRef, ...props }: SearchFieldProps) {
  return (
    <AriaSearchField {...props} aria-label={label} className="ui-search">
      <Input ref={inputRef} className="ui-input" placeholder={label} />
      {shortcut === undefined ? null : <kbd>{shortcut}</kbd>}
      <Button className="ui-search-clear" aria-label={say("Clear the search")}>
        <CloseIcon />
      </Button>
    </AriaSearchField>
  );
}
