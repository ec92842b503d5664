import type { DeskInfo } from "../../../shared/contract/desk.ts";
import { say } from "../../../shared/words/say.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import { useDeed } from "../../bridge/use-deed.ts";
import { Alert } from "../../ui/alert.tsx";
import { Button } from "../../ui/button.tsx";

/** Where the desk lies; another folder can be picked while nothing has been written in this one. */
export function DeskPlace({ info }: { readonly info: DeskInfo }) {
  const { client } = useDesk();
  const deed = useDeed();
  const pick = () =>
    deed.run(async () => {
      const folder = await client.desk.pickFolder();
      if (folder === null) return;
      await client.desk.moveTo({ folder });
      // Until the window opens again on the desk in its new place.
      await new Promise(() => undefined);
    });
  const canPick = info.canMove && info.picksFolders;
  return (
    <section className="welcome-place" aria-label={say("Where the desk lies")}>
      <span className="ui-label">{say("Your desk lies in")}</span>
      <span className="welcome-path">
        <code>
          <bdi>{info.folder}</bdi>
        </code>
        {canPick ? (
          <Button size="small" onPress={() => void pick()} isDisabled={deed.busy}>
            {say("Change…")}
          </Button>
        ) : null}
      </span>
      <span className="ui-description">
        {canPick
          ? say("Every word, photo and backup is in this one folder.")
          : say(
              "Every word, photo and backup is in this one folder. To write in another, start Stet with --desk and its path.",
            )}
      </span>
      {deed.problem === null ? null : <Alert title={say("Problem")}>{deed.problem.message}</Alert>}
    </section>
  );
}
