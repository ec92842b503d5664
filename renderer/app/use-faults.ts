import { useEffect } from "react";
import { say } from "../../shared/words/say.ts";
import { showToast } from "../ui/toast.tsx";
import type { AppWorkplace } from "./create-workplace.ts";

/** Tells of an error that nobody foresaw, and leads to what is known of it. */
export function useFaults({ desk: { faults }, showDialog }: AppWorkplace): void {
  useEffect(() => {
    let told = faults.seen.get()[0]?.number ?? 0;
    return faults.seen.subscribe(() => {
      const [newest] = faults.seen.get();
      if (newest === undefined || newest.thrown === null || newest.number <= told) return;
      told = newest.number;
      const action = { label: say("Details"), run: () => showDialog("problems") };
      showToast({ text: newest.sentence, action });
    });
  }, [faults, showDialog]);
}
