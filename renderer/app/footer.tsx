import { commandPalette } from "../actions/command-palette.ts";
import { perform } from "../actions/perform.ts";
import { useKeys } from "../actions/use-keys.ts";
import { Button } from "../ui/button.tsx";
import { sayRich } from "../ui/say-rich.tsx";
import { ArticleFacts } from "./article-facts.tsx";
import { DraftStepShown } from "./draft-step-shown.tsx";
import type { BarProps } from "./header.tsx";
import { Later } from "./later.tsx";
import { stopCount } from "./parts-beside.ts";
import { SaveStatus } from "./save-status.tsx";

export interface FooterProps extends BarProps {
  /** Whether what stands beside the article is drawn: checks take longer to load than it does. */
  readonly isSettled: boolean;
}

export function Footer({ workplace, session, isSettled }: FooterProps) {
  const keys = useKeys();
  return (
    <footer className="bar bar-bottom">
      <SaveStatus session={session} />
      {session === null ? null : (
        <>
          <DraftStepShown workplace={workplace} session={session} />
          <ArticleFacts session={session} words={workplace.words} selected={workplace.selected} />
          {isSettled ? (
            <Later
              part={stopCount}
              onUnloaded={workplace.report}
              session={session}
              onPress={() => workplace.showTab("checks")}
            />
          ) : null}
        </>
      )}
      <Button
        kind="quiet"
        size="small"
        data-place="commands"
        onPress={() => void perform(commandPalette, workplace)}
      >
        {sayRich("Commands {keys}", { keys: <kbd>{keys(commandPalette)}</kbd> })}
      </Button>
    </footer>
  );
}
