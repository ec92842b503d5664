import type { DeskInfo } from "../../../shared/contract/desk.ts";
import type { Settings } from "../../../shared/settings/settings.ts";
import { languageName } from "../../../shared/text/language.ts";
import { say } from "../../../shared/words/say.ts";
import { Checkbox } from "../../ui/checkbox.tsx";
import { Select } from "../../ui/select.tsx";
import type { Entry, SettingProps } from "./entry.ts";

const LABEL = say("Check spelling as you type");

function SpellingField({ info, settings, changes }: SettingProps) {
  const { dictionaries } = info;
  const fetches = dictionaries !== null && dictionaries.length > 0;
  const dictionary = fetches ? (settings.dictionary ?? likely(settings, dictionaries)) : null;
  const turn = (spelling: boolean) => {
    const said = spelling
      ? say("Spelling is checked as you type.")
      : say("Spelling is not checked.");
    void changes.set(spelling && fetches ? { spelling, dictionary } : { spelling }, said);
  };
  const choose = (chosen: string) =>
    void changes.set(
      { dictionary: chosen },
      say("Dictionary: {language}.", { language: languageName(chosen) }),
    );
  return (
    <>
      {fetches ? (
        <Select
          label={say("Dictionary")}
          placeholder={say("Choose a language")}
          options={dictionaries.map((tag) => ({ value: tag, label: languageName(tag) }))}
          value={dictionary}
          onChange={choose}
        />
      ) : null}
      <Checkbox
        isSelected={settings.spelling}
        onChange={turn}
        isDisabled={fetches && dictionary === null}
      >
        {LABEL}
      </Checkbox>
      <p className="setting-about">{whatHappens(info)}</p>
    </>
  );
}

/** The dictionary of what is written here, or of the computer. */
function likely({ language }: Settings, dictionaries: readonly string[]): string | null {
  const wanted = [language, navigator.language].filter((tag) => tag !== null);
  const fits = wanted.flatMap((tag) => [tag, tag.split("-")[0] ?? tag]);
  return fits.find((tag) => dictionaries.includes(tag)) ?? null;
}

function whatHappens({ dictionaries }: Pick<DeskInfo, "dictionaries">): string {
  if (dictionaries === null) {
    return say(
      "Off until you turn it on. Your browser then underlines words by its own dictionaries; its settings say for which languages. Some browsers can also send what you type to their maker for better spelling: see that this is off there.",
    );
  }
  if (dictionaries.length === 0) {
    return say(
      "Off until you turn it on. The system’s own dictionaries are used; nothing is fetched and nothing is sent.",
    );
  }
  return say(
    "Off until you turn it on. Then the one dictionary is fetched, once, from the servers that Chromium keeps them on. None of your words is sent; they are checked on this computer.",
  );
}

export const SPELLING: readonly Entry[] = [
  {
    id: "spelling",
    section: "writing",
    label: LABEL,
    about: null,
    words: say(
      "spellcheck spell checker dictionary dictionaries typos mistakes red underline language",
    ),
    Control: SpellingField,
  },
];
