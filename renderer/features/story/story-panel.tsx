import { say } from "../../../shared/words/say.ts";
import "./story.css";
import { type KeyboardEvent, type ReactNode, useId, useMemo } from "react";
import { useFields } from "../../bridge/fields.ts";
import type { DraftSession } from "../../bridge/session.ts";
import { useArticleFact } from "../../bridge/use-article.ts";
import { useValue } from "../../bridge/value.ts";
import { inWords, zone } from "../../ui/date-time.ts";
import { historyStep } from "../../ui/use-live-text.ts";
import { AssignedField } from "./assigned-field.tsx";
import { Byline } from "./byline.tsx";
import { datesOf } from "./dates-of.ts";
import { fieldWrites } from "./field-writes.ts";
import { History } from "./history.tsx";
import { DirectionField, LanguageField } from "./language-field.tsx";
import { LengthField } from "./length-field.tsx";
import { ScalarField } from "./scalar-field.tsx";
import { SlugField } from "./slug-field.tsx";
import { StatusField } from "./status-field.tsx";
import { TagsField } from "./tags-field.tsx";
import { TimeField } from "./time-field.tsx";

export interface StoryPanelProps {
  readonly session: DraftSession;
}

/** Everything the desk knows of an article beside its text; journaled as it is typed. */
export function StoryPanel({ session }: StoryPanelProps) {
  const fields = useFields(session.doc);
  const headline = useArticleFact(session.doc, (article) => article.headline);
  const isReadOnly = useValue(session.readOnly) !== null;
  const { createdAt, words } = useValue(session.row);
  const writes = useMemo(() => fieldWrites(session), [session]);
  const story = { fields, writes, isReadOnly };
  // Fields take undo themselves; from the buttons it comes here.
  const press = (event: KeyboardEvent) => {
    const step = isTypedIn(event.target) ? null : historyStep(event);
    if (step === null) return;
    event.preventDefault();
    event.stopPropagation();
    writes[step]();
  };
  return (
    <div className="story" role="presentation" onKeyDownCapture={press}>
      <Part title={say("Status")} isTitleHidden>
        <StatusField {...story} session={session} />
      </Part>
      <Part title={say("Planning")}>
        <AssignedField {...story} />
        <TimeField {...story} field="deadline" label={say("Deadline")} />
      </Part>
      {fields.log.length === 0 ? null : (
        <Part title={say("History")}>
          <History log={fields.log} slug={fields.slug} />
        </Part>
      )}
      <Part title={say("Byline")}>
        <Byline {...story} />
      </Part>
      <Part title={say("Placing")}>
        <ScalarField {...story} field="kicker" label={say("Kicker")} />
        <ScalarField
          {...story}
          field="dateline"
          label={say("Dateline")}
          placeholder={say("PLACE, date")}
        />
        <ScalarField {...story} field="section" label={say("Section")} />
        <SlugField {...story} headline={headline} />
        <TagsField {...story} />
      </Part>
      <Part title={say("Language")}>
        <LanguageField {...story} />
        <DirectionField {...story} />
      </Part>
      <Part title={say("Dates and length")}>
        <TimeField {...story} field="publishedAt" label={say("Published")} />
        <TimeField {...story} field="updatedAt" label={say("Updated")} />
        <TimeField {...story} field="embargoUntil" label={say("Embargo until")} />
        <p className="story-note">
          {say("Times are in {zone}.", { zone: zone() })}
          {[{ name: say("Made"), at: createdAt }, ...datesOf(fields.log)].map(({ name, at }) => (
            <span key={name} className="story-date">
              {name} {inWords(at)}
            </span>
          ))}
        </p>
        <LengthField {...story} />
        <p className="story-note">
          {say("{words, plural, one {# word} other {# words}} now.", { words })}
        </p>
      </Part>
    </div>
  );
}

function isTypedIn(target: EventTarget): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

interface PartProps {
  readonly title: string;
  /** Where its one field says the same. */
  readonly isTitleHidden?: boolean;
  readonly children: ReactNode;
}

function Part({ title, isTitleHidden, children }: PartProps) {
  const id = useId();
  return (
    <section className="story-part" aria-labelledby={id}>
      <h2 id={id} className={isTitleHidden ? "ui-hidden" : "story-heading"}>
        {title}
      </h2>
      {children}
    </section>
  );
}
