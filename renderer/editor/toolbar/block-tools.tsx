import type { Editor } from "@tiptap/core";
import { say } from "../../../shared/words/say.ts";
import { Select } from "../../ui/select.tsx";
import type { FixedBlock } from "../body-only.ts";
import type { BlockKind, FormattingState } from "./formatting-state.ts";
import { BulletListIcon, NumberedListIcon, QuoteIcon, RuleIcon } from "./icons.tsx";
import { Toggle } from "./toggle.tsx";

type ToolProps = { readonly editor: Editor; readonly state: FormattingState };

const KINDS = [
  { value: "paragraph", label: say("Paragraph") },
  { value: "heading2", label: say("Heading 2") },
  { value: "heading3", label: say("Heading 3") },
  { value: "heading4", label: say("Heading 4") },
] as const;

type Settable = (typeof KINDS)[number]["value"];

const LEVELS = { heading2: 2, heading3: 3, heading4: 4 } as const;

/** What stands in place of the choice where there is none. */
const FIXED_NAMES: Record<FixedBlock, string> = {
  headline: say("Headline"),
  dek: say("Dek"),
  photo: say("Caption"),
  pullQuote: say("Pull quote"),
  readerNote: say("Note"),
  deskNote: say("Desk note"),
  tableCell: say("Cell"),
};

function nameOf(kind: BlockKind): string {
  return kind in FIXED_NAMES ? FIXED_NAMES[kind as FixedBlock] : say("Block");
}

export function BlockKindTool({ editor, state }: ToolProps) {
  const choose = (kind: Settable) => {
    const chain = editor.chain().focus();
    if (kind === "paragraph") chain.setParagraph().run();
    else chain.setHeading({ level: LEVELS[kind] }).run();
  };
  return (
    <Select<Settable>
      label={say("Block type")}
      hideLabel
      options={KINDS}
      value={KINDS.find(({ value }) => value === state.block)?.value ?? null}
      placeholder={nameOf(state.block)}
      isDisabled={!state.editable || !state.inBody}
      onChange={choose}
    />
  );
}

/** Lists, quote and rule: only in the body, since headline, dek and captions are one line each. */
export function BlockTools({ editor, state }: ToolProps) {
  const isDisabled = !state.editable || !state.inBody;
  return (
    <>
      <Toggle
        editor={editor}
        label={say("Bullet list")}
        shortcut="Mod+Shift+8"
        isOn={state.bulletList}
        isDisabled={isDisabled}
        onPress={(article) => article.chain().focus().toggleBulletList().run()}
      >
        <BulletListIcon />
      </Toggle>
      <Toggle
        editor={editor}
        label={say("Numbered list")}
        shortcut="Mod+Shift+7"
        isOn={state.orderedList}
        isDisabled={isDisabled}
        onPress={(article) => article.chain().focus().toggleOrderedList().run()}
      >
        <NumberedListIcon />
      </Toggle>
      <Toggle
        editor={editor}
        label={say("Block quote")}
        shortcut="Mod+Shift+B"
        isOn={state.blockquote}
        isDisabled={isDisabled}
        onPress={(article) => article.chain().focus().toggleBlockquote().run()}
      >
        <QuoteIcon />
      </Toggle>
      <Toggle
        editor={editor}
        label={say("Rule")}
        isOn={false}
        isDisabled={isDisabled}
        onPress={(article) => article.chain().focus().setHorizontalRule().run()}
      >
        <RuleIcon />
      </Toggle>
    </>
  );
}
