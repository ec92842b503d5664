import { csvTable } from "../../../shared/text/csv.ts";
import { say } from "../../../shared/words/say.ts";
import { useDeed } from "../../bridge/use-deed.ts";
import { Alert } from "../../ui/alert.tsx";
import { Button } from "../../ui/button.tsx";
import { showToast } from "../../ui/toast.tsx";

/** Copies figures as a table that a spreadsheet reads. */
export function CopyTable({ rows }: { readonly rows: readonly (readonly string[])[] }) {
  const deed = useDeed();
  const copy = () =>
    deed.run(async () => {
      await navigator.clipboard.writeText(csvTable(rows));
      showToast({ text: say("The figures are copied as CSV") });
    });
  return (
    <>
      <Button onPress={() => void copy()} isDisabled={deed.busy}>
        {say("Copy as CSV")}
      </Button>
      {deed.problem === null ? null : <Alert title={say("Problem")}>{deed.problem.message}</Alert>}
    </>
  );
}
