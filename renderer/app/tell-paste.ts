import { toProblem } from "../../shared/contract/from-wire.ts";
import { say } from "../../shared/words/say.ts";
import type { PasteAudit } from "../editor/editor-props.ts";
import { showToast } from "../ui/toast.tsx";
import type { AppWorkplace } from "./create-workplace.ts";

/** Says in one line what a paste left out and changed; the words come with the first paste that needs them. */
export function tellPaste(workplace: AppWorkplace, audit: PasteAudit, onDetails: () => void): void {
  const { leftOut, said, changed } = audit;
  import("../features/import/paste-words.ts")
    .then(({ pastedLine }) => {
      const text = pastedLine(leftOut, changed);
      const details = { label: say("Details"), run: onDetails };
      showToast(said.length + changed.length === 0 ? { text } : { text, action: details });
    })
    .catch((error: unknown) => workplace.report(toProblem(error)));
}
