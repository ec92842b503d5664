import "./toast.css";
import {
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from "react-aria-components";
import { Button } from "./button.tsx";
import { CloseIcon } from "./icons/close-icon.tsx";

export interface ToastMessage {
  readonly text: string;
  /** What can still be done about it, e.g. "Undo". */
  readonly action?: { readonly label: string; readonly run: () => void };
}

const SHOWN_MS = 8000;
const queue = new ToastQueue<ToastMessage>({ maxVisibleToasts: 3 });

/** Tells that something was done, for a few seconds, with a way back where there is one. */
export function showToast(message: ToastMessage): void {
  queue.add(message, { timeout: SHOWN_MS });
}

/** Where toasts appear; once in a window. */
export function Toasts() {
  return (
    <ToastRegion queue={queue} className="ui-toasts" aria-label="Messages">
      {({ toast }) => (
        <AriaToast toast={toast} className="ui-toast">
          <ToastContent>{toast.content.text}</ToastContent>
          {toast.content.action === undefined ? null : (
            <Button
              kind="quiet"
              size="small"
              onPress={() => {
                toast.content.action?.run();
                queue.close(toast.key);
              }}
            >
              {toast.content.action.label}
            </Button>
          )}
          <Button slot="close" kind="quiet" size="small" square aria-label="Dismiss">
            <CloseIcon />
          </Button>
        </AriaToast>
      )}
    </ToastRegion>
  );
}
