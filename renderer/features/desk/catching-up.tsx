import { useEffect, useState } from "react";
import { say } from "../../../shared/words/say.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import { Progress } from "../../ui/progress.tsx";

/** Until every row stands at its draft, as after an update of Stet, the list may lack some. */
export function CatchingUp() {
  const { events } = useDesk();
  const [step, setStep] = useState<{ done: number; total: number } | null>(null);
  useEffect(
    () =>
      events.subscribe((event) => {
        if (event.kind === "catchingUp") setStep(event.done === event.total ? null : event);
      }),
    [events],
  );
  if (step === null) return null;
  return (
    <div className="desk-catching-up">
      <Progress
        label={say("The list is brought up to date: {done, number} of {total, number}", {
          done: step.done,
          total: step.total,
        })}
        value={(100 * step.done) / step.total}
      />
    </div>
  );
}
