import "./list-box.css";
import type { ReactElement } from "react";
import { Dialog, type DialogProps, DialogTrigger, Popover } from "react-aria-components";

export interface PopoverButtonProps {
  /** The accessible name of what it opens. */
  readonly label: string;
  /** The button that opens it. */
  readonly button: ReactElement;
  /** A function of it is told how to close it. */
  readonly children: DialogProps["children"];
}

/** A small form beside the button that opens it; Escape and a press elsewhere close it. */
export function PopoverButton({ label, button, children }: PopoverButtonProps) {
  return (
    <DialogTrigger>
      {button}
      <Popover className="ui-popover" placement="bottom end">
        <Dialog className="ui-popover-body" aria-label={label}>
          {children}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
