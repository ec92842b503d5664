import { say } from "../../shared/words/say.ts";
import type { Connection } from "../bridge/connection.ts";
import { useValue } from "../bridge/value.ts";
import { classNames } from "../ui/class-names.ts";

/** Says that the desk is here, or that it is being looked for. */
export function ConnectionPill({ connection }: { readonly connection: Connection }) {
  const isUp = useValue(connection.state) === "up";
  return (
    <span className={classNames("pill", "bar-desk", !isUp && "is-lost")} role="status">
      <i aria-hidden="true" />
      {isUp ? say("Offline desk") : say("Looking for the desk…")}
    </span>
  );
}
