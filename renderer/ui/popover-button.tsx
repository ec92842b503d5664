import "./list-box.css";
import type { ReactElement, ReactNode } from "react";
import { Dialog, DialogTrigger, Popover } from "react-aria-components";

export interface PopoverButtonProps {
  /** The accessible name of what it opens. */
  readonly label: string;
  /** The button that opens it. */
  readonly button: ReactElement;
  /** Given what closes it, where something in it ends it. */
  readonly children: ReactNode | ((close: () => void) => ReactNode);
}

/** A small form beside the button that opens it; Escape and a press elsewhere close it. */
export function PopoverButton({ label, button, children }: PopoverButtonProps) {
  return (
    <DialogTrigger>
      {button}
      <Popover className="ui-popover" placement="bottom end">
        <Dialog className="ui-popover-body" aria-label={label}>
          {typeof children === "function" ? ({ close }) => children(close) : children}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
