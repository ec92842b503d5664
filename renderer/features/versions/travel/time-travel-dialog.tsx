import { say } from "../../../../shared/words/say.ts";
import "./travel.css";
import { useEffect, useRef, useState } from "react";
import { useDesk } from "../../../bridge/desk-context.ts";
import type { DraftSession } from "../../../bridge/session.ts";
import { useDeed } from "../../../bridge/use-deed.ts";
import { useValue } from "../../../bridge/value.ts";
import { Alert } from "../../../ui/alert.tsx";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { Progress } from "../../../ui/progress.tsx";
import { Select } from "../../../ui/select.tsx";
import { ArticlePreview } from "../article-preview.tsx";
import { MomentFacts, momentWords } from "./moment-facts.tsx";
import { NameMoment } from "./name-moment.tsx";
import { Scrubber } from "./scrubber.tsx";
import { articleIn, type ShownMoment } from "./shown-moment.ts";
import { copyMoment, restoreMoment } from "./travel-deeds.ts";
import { type Pace, usePlaying } from "./use-playing.ts";
import { type Travel, useTravel } from "./use-travel.ts";

export interface TimeTravelDialogProps {
  readonly session: DraftSession;
  /** Where it begins; now where none is named. */
  readonly place: number | null;
  readonly onClose: () => void;
}

const PACE_OPTIONS = [
  { value: "slow", label: say("Slowly") },
  { value: "normal", label: say("At medium speed") },
  { value: "fast", label: say("Quickly") },
] as const;

/** The whole writing of a draft: any moment to be read, copied, named and restored. */
export function TimeTravelDialog({ session, place, onClose }: TimeTravelDialogProps) {
  const desk = useDesk();
  const deed = useDeed();
  const travel = useTravel(session, place);
  const { timeline, moment } = travel;
  const last = (timeline?.count ?? 1) - 1;
  const [pace, setPace] = useState<Pace>("normal");
  const playing = usePlaying(travel.place, last, pace, travel.go);
  const isReadOnly = useValue(session.readOnly) !== null;
  const isHere = moment !== null && moment.place === travel.place;
  const go = (to: number) => {
    playing.stop();
    travel.go(to);
  };
  const restore = (shown: ShownMoment) =>
    deed.run(async () => {
      await restoreMoment(desk, session, shown);
      onClose();
    });
  const problem = deed.problem ?? travel.problem;
  return (
    <Dialog
      title={say("Time travel")}
      isOpen
      onClose={onClose}
      size="page"
      actions={
        moment === null ? null : (
          <>
            <Button onPress={() => void deed.run(() => copyMoment(moment))}>
              {say("Copy text")}
            </Button>
            {moment.seq === null ? null : <NameMoment draft={session.id} moment={moment} />}
            <span className="versions-gap" />
            <Button onPress={onClose}>{say("Close")}</Button>
            <Button
              kind="primary"
              isDisabled={!isHere || moment.place === last || isReadOnly || deed.busy}
              onPress={() => void restore(moment)}
            >
              {say("Restore this moment")}
            </Button>
          </>
        )
      }
    >
      <div className="travel-head">
        {timeline === null ? null : (
          <Scrubber
            timeline={timeline}
            place={travel.place}
            words={moment === null ? "" : momentWords(timeline, moment)}
            onGo={go}
          />
        )}
        <div className="travel-play">
          <Button size="small" onPress={playing.toggle} isDisabled={last < 1}>
            {playing.isPlaying ? say("Pause") : say("Play")}
          </Button>
          <Select
            label={say("Pace")}
            hideLabel
            options={PACE_OPTIONS}
            value={pace}
            onChange={setPace}
          />
          <Reading reading={travel.reading} />
          {timeline === null || moment === null ? null : (
            <MomentFacts timeline={timeline} moment={moment} />
          )}
        </div>
      </div>
      {problem === null ? null : <Alert title={say("Problem")}>{problem.message}</Alert>}
      {moment === null ? null : <MomentArticle moment={moment} />}
    </Dialog>
  );
}

function Reading({ reading }: Pick<Travel, "reading">) {
  if (reading === null) return null;
  const { done, total } = reading;
  return <Progress label={say("Reading the journal")} value={(done / total) * 100} />;
}

/** The article of the moment; what was changed last is brought into view. */
function MomentArticle({ moment }: { readonly moment: ShownMoment }) {
  const place = useRef<HTMLElement>(null);
  const name = say("The article then");
  useEffect(() => {
    if (moment.place >= 0) {
      place.current?.querySelector("ins, del")?.scrollIntoView({ block: "nearest" });
    }
  }, [moment]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard
    <section className="travel-article" ref={place} aria-label={name} tabIndex={0}>
      <ArticlePreview article={articleIn(moment)} />
    </section>
  );
}
