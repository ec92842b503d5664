import { type KeyboardEvent, useState } from "react";
import {
  commonLanguages,
  directionOfLanguage,
  languageName,
  readLanguage,
} from "../../../shared/text/language.ts";
import { say } from "../../../shared/words/say.ts";
import { ComboBox } from "../../ui/combo-box.tsx";
import { Select } from "../../ui/select.tsx";
import type { StoryProps } from "./story-props.ts";

/** A common language by its name, or any other by its BCP 47 tag. */
export function LanguageField({ fields, writes, isReadOnly }: StoryProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const { language } = fields;
  const shown = language === null ? "" : languageName(language);
  const tag = typed === null ? null : readLanguage(typed);
  const isWrong = typed !== null && typed.trim() !== "" && tag === null;
  const [isLeft, setLeft] = useState(false);

  const write = (next: string | null) => {
    if (next === language) return;
    writes.newStep();
    writes.set("language", next);
    // What somebody said of the old language's direction says nothing of the new one's.
    writes.set("direction", null);
  };
  const commit = () => {
    setLeft(true);
    if (typed !== null && !isWrong) write(tag);
  };
  // Only now, since a new text in the focused field would open its list again.
  const leave = () => {
    commit();
    if (!isWrong) setTyped(null);
  };
  const pick = (picked: string) => {
    write(picked);
    setTyped(null);
  };
  const press = (event: KeyboardEvent) => {
    const isPicking = (event.target as Element).hasAttribute("aria-activedescendant");
    if (event.key === "Enter" && !event.nativeEvent.isComposing && !isPicking) commit();
  };
  return (
    <div onKeyDownCapture={press} role="presentation" data-field="language">
      <ComboBox
        label={say("Language")}
        options={options(typed)}
        selected={language}
        value={typed ?? shown}
        onInput={(text) => {
          setLeft(false);
          setTyped(text === shown ? null : text);
        }}
        onPick={pick}
        onCommit={leave}
        placeholder={say("Not set")}
        emptyText={say("No common language has this name. A tag such as “sr-Latn” may be typed.")}
        isDisabled={isReadOnly}
        error={
          isLeft && isWrong
            ? say(
                "No language has this name or tag. Pick one from the list, or type its BCP 47 tag.",
              )
            : null
        }
      />
    </div>
  );
}

function options(typed: string | null) {
  const sought = typed?.trim().toLowerCase() ?? "";
  return commonLanguages()
    .filter(({ tag, name }) => `${name} ${tag}`.toLowerCase().includes(sought))
    .map(({ tag, name }) => ({ id: tag, label: name }));
}

const WAYS = { ltr: say("Left to right"), rtl: say("Right to left") } as const;

/** Follows the language unless a person says otherwise. */
export function DirectionField({ fields, writes, isReadOnly }: StoryProps) {
  const automatic = WAYS[directionOfLanguage(fields.language)].toLowerCase();
  return (
    <Select
      label={say("Direction")}
      options={[
        { value: "auto", label: say("Automatic: {automatic}", { automatic }) },
        { value: "ltr", label: WAYS.ltr },
        { value: "rtl", label: WAYS.rtl },
      ]}
      value={fields.direction ?? "auto"}
      onChange={(way) => {
        writes.newStep();
        writes.set("direction", way === "auto" ? null : way);
      }}
      isDisabled={isReadOnly}
    />
  );
}
