import { useState } from "react";
import { say, sayNumber, sayReceived } from "../../../shared/words/say.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import { useDeed } from "../../bridge/use-deed.ts";
import { Alert } from "../../ui/alert.tsx";
import { Button } from "../../ui/button.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { JoinForm } from "./join-form.tsx";
import { LeaveQuestion } from "./leave-question.tsx";
import { type Joined, ROLE_WORDS, standingWords } from "./link-words.ts";

export interface JoinedDeskProps {
  readonly state: Joined;
  readonly settled: () => Promise<void>;
}

/** What holds while a desk belongs to a newsroom. */
export function JoinedDesk({ state, settled }: JoinedDeskProps) {
  const { newsroom } = useDesk().client;
  const deed = useDeed();
  const [isLeaving, setLeaving] = useState(false);
  const { name, address, member, link, drafts, keepsAll } = state;
  const waits = drafts.waiting + drafts.refused > 0 || link.kind === "offline";
  return (
    <>
      <div className="newsroom-head">
        <h3>
          <bdi>{name}</bdi>
        </h3>
        <p className="newsroom-soft">
          <bdi>{address}</bdi>
        </p>
      </div>
      {link.kind === "signedOut" ? (
        <>
          <Alert title={say("Signed out")}>{sayReceived(link.sentence)}</Alert>
          <JoinForm settled={settled} address={address} />
        </>
      ) : null}
      <dl className="newsroom-facts">
        <dt>{say("You")}</dt>
        <dd>
          <bdi>{member.name}</bdi> · {member.initials}
          <span className="newsroom-soft newsroom-role">{ROLE_WORDS[member.role]}</span>
        </dd>
        <dt>{say("State")}</dt>
        <dd>
          {standingWords(state, new Date())}
          {link.kind === "offline" && link.sentence !== null ? (
            <span className="newsroom-soft newsroom-role">{sayReceived(link.sentence)}</span>
          ) : null}
        </dd>
        <dt>{say("Drafts")}</dt>
        <dd>{countsInWords(drafts)}</dd>
      </dl>
      <div className="newsroom-choice">
        <Checkbox
          isSelected={keepsAll}
          isDisabled={deed.busy}
          onChange={(on) => void deed.run(async () => void (await newsroom.keepAll({ on })))}
        >
          {say("Keep all drafts of the newsroom on this desk")}
        </Checkbox>
        <p className="newsroom-soft">
          {say(
            "Off, a draft of others comes when you open it first. On, all come, so that you have them without a network.",
          )}
        </p>
      </div>
      <div className="newsroom-deeds">
        {waits ? (
          <Button
            onPress={() => void deed.run(() => newsroom.retry({}))}
            isDisabled={deed.busy || link.kind === "signedOut"}
          >
            {say("Try again now")}
          </Button>
        ) : null}
        <Button onPress={() => setLeaving(true)} isDisabled={deed.busy}>
          {say("Leave the newsroom…")}
        </Button>
      </div>
      {deed.problem === null ? null : <Alert title={say("Problem")}>{deed.problem.message}</Alert>}
      {isLeaving ? <LeaveQuestion state={state} onClose={() => setLeaving(false)} /> : null}
    </>
  );
}

function countsInWords({ all, inStep, waiting, refused, there }: Joined["drafts"]): string {
  if (all === 0) return say("None is shared yet");
  const parts = [
    say("{inStep, number} of {all, number} in step", { inStep, all }),
    ...(waiting === 0 ? [] : [say("{waiting, number} waiting", { waiting })]),
    ...(refused === 0 ? [] : [say("{refused, number} not taken", { refused })]),
    ...(there === 0 ? [] : [say("{there} not fetched yet", { there: sayNumber(there) })]),
  ];
  return parts.join(" · ");
}
