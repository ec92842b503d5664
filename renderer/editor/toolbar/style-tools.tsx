import type { Editor } from "@tiptap/core";
import { say } from "../../../shared/words/say.ts";
import { askForLink } from "../marks/link-request.ts";
import { STYLES } from "../marks/style-list.ts";
import type { FormattingState } from "./formatting-state.ts";
import { Toggle } from "./toggle.tsx";

/** The rarer ones have keys, and stand in the bubble over a selection. */
const SHOWN = STYLES.filter(({ name }) => name !== "superscript" && name !== "subscript");

/** Styles of running text, allowed wherever there is text. */
export function StyleTools({ editor, state }: { editor: Editor; state: FormattingState }) {
  return (
    <>
      {SHOWN.map(({ name, label, shortcut, tag: Face, face, toggle }) => (
        <Toggle
          key={name}
          editor={editor}
          label={label}
          shortcut={shortcut}
          isOn={state.styles[name]}
          isDisabled={!state.editable}
          onPress={(article) => toggle(article.chain().focus()).run()}
        >
          <Face>{face}</Face>
        </Toggle>
      ))}
      <Toggle
        editor={editor}
        label={say("Link")}
        shortcut="Mod+Shift+K"
        isOn={state.styles.link}
        isDisabled={!state.editable}
        onPress={({ view }) => askForLink(view.dom)}
      >
        {say("Link")}
      </Toggle>
    </>
  );
}
