import type { OpenedBundle } from "../../shared/contract/bundles.ts";
import { toProblem } from "../../shared/contract/from-wire.ts";
import type { Version } from "../../shared/contract/versions.ts";
import { say } from "../../shared/words/say.ts";
import { arrivalWords } from "../features/import/arrival-words.ts";
import { showToast } from "../ui/toast.tsx";
import type { AppWorkplace } from "./create-workplace.ts";

/** Shows a draft that came in as a bundle, says what came, and offers to compare where it merged. */
export async function welcome(workplace: AppWorkplace, opened: OpenedBundle): Promise<void> {
  await workplace.openDraft(opened.draft);
  const { before } = opened;
  const text = arrivalWords(opened);
  if (before === null) {
    showToast({ text });
    return;
  }
  const run = async () => {
    // Another draft may be on the screen by then.
    await workplace.openDraft(opened.draft);
    workplace.compareVersions(before.number);
  };
  showToast({
    text,
    action: { label: say("Show changes"), run: () => void run() },
    other: { label: say("Undo"), run: () => void undoArrival(workplace, before) },
  });
}

/** Makes a draft again what it was before something came into it. */
export async function undoArrival(workplace: AppWorkplace, before: Version): Promise<void> {
  try {
    await workplace.desk.client.versions.restore({ id: before.id });
    showToast({ text: say("The draft is as it was before. What came in is kept as a version.") });
  } catch (error) {
    workplace.report(toProblem(error));
  }
}

/** Opens each bundle that the system hands to the desktop app; does nothing in a browser. */
export function hearOpenedFiles(workplace: AppWorkplace): void {
  window.stet?.onOpenFile((path) => void openFile(workplace, path));
}

/** Opens a bundle where it lies; one that is locked asks for its passphrase. */
export async function openFile(workplace: AppWorkplace, path: string): Promise<void> {
  try {
    await welcome(workplace, await workplace.desk.client.bundles.open({ path }));
  } catch (error) {
    const problem = toProblem(error);
    if (problem.code !== "PASSPHRASE") workplace.report(problem);
    else {
      workplace.locked.set({ path, told: problem.message });
      workplace.showDialog("unlock");
    }
  }
}
