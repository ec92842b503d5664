import { DIALECTS, type Dialect } from "../../../shared/spelling/checker-of.ts";
import { languageName } from "../../../shared/text/language.ts";
import { say } from "../../../shared/words/say.ts";
import { Checkbox } from "../../ui/checkbox.tsx";
import { Select } from "../../ui/select.tsx";
import type { Entry, SettingProps } from "./entry.ts";
import { ResetButton } from "./reset-button.tsx";

const LABEL = say("Tell of spelling and grammar in Checks");
const KIND = say("Kind of English");

function GrammarField({ settings, changes }: SettingProps) {
  const turn = (grammar: boolean) => {
    const said = grammar
      ? say("Checks tell of spelling and grammar.")
      : say("Checks leave spelling alone.");
    void changes.set({ grammar }, said);
  };
  return (
    <Checkbox isSelected={settings.grammar} onChange={turn}>
      {LABEL}
    </Checkbox>
  );
}

function DialectField({ settings, changes }: SettingProps) {
  const choose = (tag: string) => {
    const dialect = DIALECTS.find((one) => one === tag) ?? ("en-GB" satisfies Dialect);
    void changes.set({ dialect }, `${KIND}: ${languageName(dialect)}.`);
  };
  return (
    <div className="setting-row">
      <Select
        label={KIND}
        options={DIALECTS.map((tag) => ({ value: tag, label: languageName(tag) }))}
        value={settings.dialect}
        onChange={choose}
      />
      <ResetButton settings={settings} changes={changes} name="dialect" label={KIND} />
    </div>
  );
}

export const GRAMMAR: readonly Entry[] = [
  {
    id: "grammar",
    section: "writing",
    label: LABEL,
    about: say(
      "Read on this computer; nothing is fetched or sent. English has grammar too, French, Dutch and Spanish have spelling. The desk’s own words stand in dictionary.txt in its folder, one a line.",
    ),
    words: say(
      "spellcheck spelling grammar harper hunspell typos mistakes dictionary proofreading",
    ),
    Control: GrammarField,
  },
  {
    id: "dialect",
    section: "writing",
    label: KIND,
    about: say(
      "For articles whose language does not say it: colour or color, organise or organize.",
    ),
    words: say("dialect british american english spelling australian canadian indian colour"),
    Control: DialectField,
  },
];
