import { say } from "../../../shared/words/say.ts";
import { useDeed } from "../../bridge/use-deed.ts";
import { Alert } from "../../ui/alert.tsx";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { showToast } from "../../ui/toast.tsx";

export interface ReportPreviewProps {
  /** Exactly what is copied. */
  readonly text: string;
  readonly onClose: () => void;
}

/** Shows a report before it goes anywhere; only a person takes it from here. */
export function ReportPreview({ text, onClose }: ReportPreviewProps) {
  const deed = useDeed();
  const copy = () =>
    deed.run(async () => {
      await navigator.clipboard.writeText(text);
      showToast({ text: say("The report is on the clipboard") });
      onClose();
    });
  return (
    <Dialog
      title={say("Report of problems")}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{say("Cancel")}</Button>
          <Button kind="primary" onPress={() => void copy()} isDisabled={deed.busy}>
            {say("Copy report")}
          </Button>
        </>
      }
    >
      <p>
        {say(
          "This is all that is copied. It holds no word of an article and no name of a file. Stet sends it nowhere.",
        )}
      </p>
      <textarea
        className="faults-report"
        aria-label={say("Report")}
        readOnly
        spellCheck={false}
        value={text}
      />
      {deed.problem === null ? null : (
        <Alert title={say("Problem")}>
          {say(
            "The clipboard could not be written to. Nothing was copied. Select the text above and copy it by keys.",
          )}
        </Alert>
      )}
    </Dialog>
  );
}
