import { say } from "../../shared/words/say.ts";
import "./toast.css";
import { useEffect, useRef } from "react";
import {
  UNSTABLE_Toast as AriaToast,
  type QueuedToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from "react-aria-components";
import { Button } from "./button.tsx";
import { CloseIcon } from "./icons/close-icon.tsx";

export interface ToastMessage {
  readonly text: string;
  /** What can still be done about it, e.g. "Undo". */
  readonly action?: ToastAction;
  /** A second thing, where there is one. */
  readonly other?: ToastAction;
}

interface ToastAction {
  readonly label: string;
  readonly run: () => void;
}

const SHOWN_MS = 8000;
const HELD = ".ui-toasts:is(:hover, :focus-within)";
const queue = new ToastQueue<ToastMessage>({ maxVisibleToasts: 3 });

/** Tells that something was done, for a few seconds, with a way back where there is one. */
export function showToast(message: ToastMessage): void {
  queue.add(message, { timeout: SHOWN_MS });
}

/** What had the focus before it went into a message. */
let before: Element | null = null;

function remember({ target, relatedTarget }: FocusEvent): void {
  const isInside = (node: EventTarget | null) =>
    node instanceof Element && node.closest(".ui-toasts") !== null;
  if (isInside(target) && !isInside(relatedTarget)) before = relatedTarget as Element | null;
}

/**
 * Gives the focus back before its message goes. React Aria does not hear a removed button lose it,
 * and would move the caret of whoever types when a later message ends.
 */
function leaveToast(): void {
  if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

/** Where toasts appear; once in a window. They stay while the pointer or the focus is on one. */
export function Toasts() {
  useEffect(() => {
    document.addEventListener("focusin", remember);
    return () => document.removeEventListener("focusin", remember);
  }, []);
  return (
    <ToastRegion queue={queue} className="ui-toasts" aria-label={say("Messages")}>
      {({ toast }) => <Toast toast={toast} />}
    </ToastRegion>
  );
}

function Toast({ toast }: { readonly toast: QueuedToast<ToastMessage> }) {
  const element = useRef<HTMLDivElement>(null);
  const { text, action, other } = toast.content;
  const actions = [action, other].filter((one) => one !== undefined);
  useEffect(() => {
    // React Aria holds those that are there, and lets the time of one that joins them run.
    if (element.current?.parentElement?.closest(HELD)) queue.pauseAll();
  }, []);
  return (
    <AriaToast ref={element} toast={toast} className="ui-toast">
      <ToastContent>{text}</ToastContent>
      {actions.map(({ label, run }) => (
        <Button
          key={label}
          kind="quiet"
          size="small"
          onPress={() => {
            leaveToast();
            run();
            queue.close(toast.key);
          }}
        >
          {label}
        </Button>
      ))}
      <Button
        slot="close"
        kind="quiet"
        size="small"
        square
        aria-label={say("Dismiss")}
        onPress={leaveToast}
      >
        <CloseIcon />
      </Button>
    </AriaToast>
  );
}
