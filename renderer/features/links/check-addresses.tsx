import type { CheckedLink } from "../../../shared/contract/links.ts";
import { say } from "../../../shared/words/say.ts";
import { Button } from "../../ui/button.tsx";
import { WarningIcon } from "../../ui/icons/warning-icon.tsx";
import { Progress } from "../../ui/progress.tsx";
import { LinkEntry } from "./link-entry.tsx";
import type { LinkedFromProps } from "./linked-from.tsx";
import type { LinkPlace } from "./links-of.ts";
import { needsLook, outcomeWords, summaryWords } from "./outcome-words.ts";
import { useLinkCheck } from "./use-link-check.ts";

export interface CheckAddressesProps extends Pick<LinkedFromProps, "session" | "onProblem"> {
  readonly onShow: (place: LinkPlace) => void;
}

/** Asks the web about the article's addresses upon a press; what needs a look stands first. */
export function CheckAddresses({ session, onShow, onProblem }: CheckAddressesProps) {
  const { running, checked, start, cancel } = useLinkCheck(session, onProblem);
  if (running !== null) {
    return (
      <div className="links-check">
        <Progress
          label={running.host === null ? say("Checking the links") : `Checking: ${running.host}`}
          value={running.percent}
        />
        <Button size="small" onPress={cancel}>
          {say("Cancel")}
        </Button>
      </div>
    );
  }
  const outcomes = checked?.map(({ outcome }) => outcome) ?? null;
  const sorted = (checked ?? []).toSorted(
    (a, b) => Number(needsLook(b.outcome)) - Number(needsLook(a.outcome)),
  );
  return (
    <div className="links-check">
      <p role="status">
        {outcomes === null
          ? say("Checking asks each address over the network, once, now.")
          : summaryWords(outcomes)}
      </p>
      <Button size="small" onPress={() => void start()}>
        {checked === null ? say("Check the links") : say("Check again")}
      </Button>
      {sorted.length === 0 ? null : (
        <ul aria-label={say("Checked links")}>
          {sorted.map((link) => (
            <Checked
              key={link.url}
              link={link}
              onPress={() => onShow({ kind: "text", block: link.block })}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

function Checked({ link, onPress }: { readonly link: CheckedLink; readonly onPress: () => void }) {
  const isOff = needsLook(link.outcome);
  return (
    <LinkEntry onPress={onPress} text={link.text === "" ? link.url : link.text}>
      <span className={isOff ? "links-missing" : "links-target"}>
        {isOff ? <WarningIcon /> : null}
        {outcomeWords(link.outcome)}
      </span>
      <span className="links-target">
        <bdi>{link.url}</bdi>
      </span>
    </LinkEntry>
  );
}
