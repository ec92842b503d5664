import { commonLanguages, languageName } from "../../../shared/text/language.ts";
import { say } from "../../../shared/words/say.ts";
import { Select } from "../../ui/select.tsx";
import type { Entry, SettingProps } from "./entry.ts";
import { ResetButton } from "./reset-button.tsx";

const UNSET = "";

function LanguageField({ settings, changes }: SettingProps) {
  const { language } = settings;
  const common = commonLanguages().map(({ tag, name }) => ({ value: tag, label: name }));
  const isCommon = language === null || common.some(({ value }) => value === language);
  const own = isCommon ? [] : [{ value: language, label: languageName(language) }];
  const choose = (tag: string) => {
    const chosen = tag === UNSET ? null : tag;
    const words = chosen === null ? say("not set") : languageName(chosen);
    void changes.set({ language: chosen }, say("Language of new drafts: {words}.", { words }));
  };
  return (
    <div className="setting-row">
      <Select
        label={say("Language of new drafts")}
        options={[{ value: UNSET, label: say("Not set") }, ...own, ...common]}
        value={language ?? UNSET}
        onChange={choose}
      />
      <ResetButton
        settings={settings}
        changes={changes}
        name="language"
        label={say("Language of new drafts")}
      />
    </div>
  );
}

export const WRITING: readonly Entry[] = [
  {
    id: "language",
    section: "writing",
    label: say("Language of new drafts"),
    about: say(
      "Decides their quotation marks and which way they are written. Each draft’s own language is set in its Story tab; drafts that are there already stay as they are.",
    ),
    words: say(
      "locale tongue default english translation smart quotes direction rtl right-to-left",
    ),
    Control: LanguageField,
  },
];
