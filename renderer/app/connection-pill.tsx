import { say } from "../../shared/words/say.ts";
import { useValue } from "../bridge/value.ts";
import { classNames } from "../ui/class-names.ts";
import type { AppWorkplace } from "./create-workplace.ts";
import { Later } from "./later.tsx";
import { newsroomPill } from "./later-parts.ts";

/** Says that the desk is here, or that it is being looked for; of a desk in a newsroom, how the two stand. */
export function ConnectionPill({ workplace }: { readonly workplace: AppWorkplace }) {
  const isUp = useValue(workplace.desk.connection.state) === "up";
  const newsroom = useValue(workplace.newsroom);
  if (isUp && newsroom.kind === "joined") {
    return (
      <Later
        part={newsroomPill}
        onUnloaded={workplace.report}
        state={newsroom}
        onPress={() => workplace.showDialog("newsroom")}
      />
    );
  }
  return (
    <span className={classNames("pill", "bar-desk", !isUp && "is-lost")} role="status">
      <i aria-hidden="true" />
      {isUp ? say("Offline desk") : say("Looking for the desk…")}
    </span>
  );
}
