import { TEXT_SIZES, THEMES, type Theme } from "../../../shared/settings/choices.ts";
import { INTERFACE_LANGUAGES, TONGUES } from "../../../shared/words/languages.ts";
import { say } from "../../../shared/words/say.ts";
import { RadioGroup } from "../../ui/radio-group.tsx";
import type { Entry, SettingProps } from "./entry.ts";
import { ResetButton } from "./reset-button.tsx";

const THEME_NAMES: Readonly<Record<Theme, string>> = {
  system: say("As the computer"),
  light: say("Light"),
  dark: say("Dark"),
};

function ThemeField({ settings, changes }: SettingProps) {
  const options = THEMES.map((value) => ({ value, label: THEME_NAMES[value] }));
  return (
    <div className="setting-row">
      <RadioGroup
        label={say("Theme")}
        isRow
        options={options}
        value={settings.theme}
        onChange={(theme) =>
          void changes.set({ theme }, say("Theme: {theme}.", { theme: THEME_NAMES[theme] }))
        }
      />
      <ResetButton settings={settings} changes={changes} name="theme" label={say("Theme")} />
    </div>
  );
}

function TextSizeField({ settings, changes }: SettingProps) {
  const options = TEXT_SIZES.map((size) => ({ value: String(size), label: `${size} %` }));
  const choose = (value: string) => {
    const textSize = TEXT_SIZES.find((size) => String(size) === value);
    if (textSize !== undefined)
      void changes.set({ textSize }, say("Text size: {textSize} %.", { textSize }));
  };
  return (
    <div className="setting-row">
      <RadioGroup
        label={say("Text size")}
        isRow
        options={options}
        value={String(settings.textSize)}
        onChange={choose}
      />
      <ResetButton settings={settings} changes={changes} name="textSize" label={say("Text size")} />
    </div>
  );
}

function StetLanguageField({ settings, changes }: SettingProps) {
  const options = INTERFACE_LANGUAGES.map((value) => ({ value, label: TONGUES[value].name }));
  return (
    <div className="setting-row">
      <RadioGroup
        label={say("Language of Stet")}
        isRow
        options={options}
        value={settings.interfaceLanguage}
        onChange={(interfaceLanguage) =>
          void changes.set({ interfaceLanguage }, TONGUES[interfaceLanguage].name)
        }
      />
      <ResetButton
        settings={settings}
        changes={changes}
        name="interfaceLanguage"
        label={say("Language of Stet")}
      />
    </div>
  );
}

export const LOOK: readonly Entry[] = [
  {
    id: "interfaceLanguage",
    section: "look",
    label: say("Language of Stet"),
    about: say(
      "Of menus, buttons and messages; the window is drawn anew. Articles keep their own language. The help pages are in English.",
    ),
    words: say(
      "interface language translation english arabic العربية عربي right-to-left menus locale",
    ),
    Control: StetLanguageField,
  },
  {
    id: "theme",
    section: "look",
    label: say("Theme"),
    about: say("Exports look as they always do."),
    words: say("light dark mode night black white colour color appearance system contrast"),
    Control: ThemeField,
  },
  {
    id: "textSize",
    section: "look",
    label: say("Text size"),
    about: say("Of the article and of everything around it. Exports keep their own sizes."),
    words: say("font size zoom larger bigger smaller enlarge magnify letters scale percent eyes"),
    Control: TextSizeField,
  },
];
