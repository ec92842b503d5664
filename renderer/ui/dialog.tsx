import { say } from "../../shared/words/say.ts";
import "./dialog.css";
import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { Button } from "./button.tsx";
import { classNames } from "./class-names.ts";
import { CloseIcon } from "./icons/close-icon.tsx";
import { keepFocus } from "./keep-focus.ts";

export interface DialogProps {
  /** Its heading and its accessible name. */
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** `page` is for what is read at length: as high as the window allows; `screen` takes all of it. */
  readonly size?: "small" | "medium" | "large" | "page" | "screen";
  /** Heads it for screen readers only. */
  readonly hideTitle?: boolean;
  /** Escape, the cross and a press outside close it; false where an answer is needed. */
  readonly isDismissable?: boolean;
  /** It holds a long text and no control: its body takes the focus, so that keys scroll it. */
  readonly isText?: boolean;
  /** Buttons at its foot. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

const TEXT = { role: "region", "aria-label": say("Text"), tabIndex: 0 };

/** A modal dialog. It keeps the focus while it stands; what had it before gets it back. */
export function Dialog(props: DialogProps) {
  const { title, isOpen, onClose, size = "medium", hideTitle, isDismissable = true } = props;
  return (
    <ModalOverlay
      className="ui-scrim"
      isOpen={isOpen}
      onOpenChange={(open) => open || onClose()}
      isDismissable={isDismissable}
      isKeyboardDismissDisabled={!isDismissable}
    >
      <Modal className={classNames("ui-modal", `is-${size}`)}>
        <AriaDialog ref={keepFocus} className="ui-dialog" aria-label={title}>
          <header className={hideTitle ? "ui-hidden" : "ui-dialog-head"}>
            <Heading className="ui-dialog-title">{title}</Heading>
            {isDismissable && !hideTitle ? (
              <Button kind="quiet" size="small" square aria-label={say("Close")} onPress={onClose}>
                <CloseIcon />
              </Button>
            ) : null}
          </header>
          <div className="ui-dialog-body" {...(props.isText ? TEXT : {})}>
            {props.children}
          </div>
          {props.actions === undefined ? null : (
            <footer className="ui-dialog-foot">{props.actions}</footer>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
