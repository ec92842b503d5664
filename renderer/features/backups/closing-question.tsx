import type { ReactNode } from "react";
import { say } from "../../../shared/words/say.ts";
import { useDeed } from "../../bridge/use-deed.ts";
import { Alert } from "../../ui/alert.tsx";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Progress } from "../../ui/progress.tsx";

export interface ClosingQuestionProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly deed: () => Promise<void>;
  readonly button: { readonly kind: "danger" | "primary"; readonly text: string };
  /** What is said while it is done. */
  readonly doing: string;
  /** False where the host cannot do it. */
  readonly isPossible?: boolean;
  /** Another way out. */
  readonly other?: { readonly text: string; readonly onPress: () => void };
  readonly onClose: () => void;
}

/** Asks once before a deed that closes the desk for a moment, in every window. */
export function ClosingQuestion(props: ClosingQuestionProps) {
  const { title, children, button, doing, isPossible = true, other, onClose } = props;
  const { busy, problem, run } = useDeed();
  const begin = () =>
    run(async () => {
      await props.deed();
      // Until the window finds the desk again and loads.
      await new Promise(() => undefined);
    });
  return (
    <Dialog
      title={title}
      size="small"
      isOpen
      isDismissable={!busy}
      onClose={onClose}
      actions={
        <>
          <Button autoFocus onPress={onClose} isDisabled={busy}>
            {say("Cancel")}
          </Button>
          {other === undefined ? null : (
            <Button onPress={other.onPress} isDisabled={busy}>
              {other.text}
            </Button>
          )}
          <Button kind={button.kind} onPress={() => void begin()} isDisabled={busy || !isPossible}>
            {button.text}
          </Button>
        </>
      }
    >
      {children}
      {busy ? <Progress label={doing} /> : null}
      {problem === null ? null : <Alert title={say("Problem")}>{problem.message}</Alert>}
    </Dialog>
  );
}
