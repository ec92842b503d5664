import { TEXT_SIZES, THEMES, type Theme } from "../../../shared/settings/settings.ts";
import { RadioGroup } from "../../ui/radio-group.tsx";
import type { Entry, SettingProps } from "./entry.ts";
import { ResetButton } from "./reset-button.tsx";

const THEME_NAMES: Readonly<Record<Theme, string>> = {
  system: "As the computer",
  light: "Light",
  dark: "Dark",
};

function ThemeField({ settings, changes }: SettingProps) {
  const options = THEMES.map((value) => ({ value, label: THEME_NAMES[value] }));
  return (
    <div className="setting-row">
      <RadioGroup
        label="Theme"
        isRow
        options={options}
        value={settings.theme}
        onChange={(theme) => void changes.set({ theme }, `Theme: ${THEME_NAMES[theme]}.`)}
      />
      <ResetButton settings={settings} changes={changes} name="theme" label="Theme" />
    </div>
  );
}

function TextSizeField({ settings, changes }: SettingProps) {
  const options = TEXT_SIZES.map((size) => ({ value: String(size), label: `${size} %` }));
  const choose = (value: string) => {
    const textSize = TEXT_SIZES.find((size) => String(size) === value);
    if (textSize !== undefined) void changes.set({ textSize }, `Text size: ${textSize} %.`);
  };
  return (
    <div className="setting-row">
      <RadioGroup
        label="Text size"
        isRow
        options={options}
        value={String(settings.textSize)}
        onChange={choose}
      />
      <ResetButton settings={settings} changes={changes} name="textSize" label="Text size" />
    </div>
  );
}

export const LOOK: readonly Entry[] = [
  {
    id: "theme",
    section: "look",
    label: "Theme",
    about: "Exports look as they always do.",
    words: "light dark mode night black white colour color appearance system contrast",
    Control: ThemeField,
  },
  {
    id: "textSize",
    section: "look",
    label: "Text size",
    about: "Of the article and of everything around it. Exports keep their own sizes.",
    words: "font size zoom larger bigger smaller enlarge magnify letters scale percent eyes",
    Control: TextSizeField,
  },
];
