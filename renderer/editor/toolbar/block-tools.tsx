import type { Editor } from "@tiptap/core";
import { Select } from "../../ui/select.tsx";
import type { FixedBlock } from "../body-only.ts";
import type { BlockKind, FormattingState } from "./formatting-state.ts";
import { BulletListIcon, NumberedListIcon, QuoteIcon, RuleIcon } from "./icons.tsx";
import { Toggle } from "./toggle.tsx";

type ToolProps = { readonly editor: Editor; readonly state: FormattingState };

const KINDS = [
  { value: "paragraph", label: "Paragraph" },
  { value: "heading2", label: "Heading 2" },
  { value: "heading3", label: "Heading 3" },
  { value: "heading4", label: "Heading 4" },
] as const;

type Settable = (typeof KINDS)[number]["value"];

const LEVELS = { heading2: 2, heading3: 3, heading4: 4 } as const;

/** What stands in place of the choice where there is none. */
const FIXED_NAMES: Record<FixedBlock, string> = {
  headline: "Headline",
  dek: "Dek",
  photo: "Caption",
  pullQuote: "Pull quote",
  readerNote: "Note",
  deskNote: "Desk note",
  tableCell: "Cell",
};

function nameOf(kind: BlockKind): string {
  return kind in FIXED_NAMES ? FIXED_NAMES[kind as FixedBlock] : "Block";
}

export function BlockKindTool({ editor, state }: ToolProps) {
  const choose = (kind: Settable) => {
    const chain = editor.chain().focus();
    if (kind === "paragraph") chain.setParagraph().run();
    else chain.setHeading({ level: LEVELS[kind] }).run();
  };
  return (
    <Select<Settable>
      label="Block type"
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
  const chain = () => editor.chain().focus();
  return (
    <>
      <Toggle
        label="Bullet list"
        shortcut="Mod+Shift+8"
        isOn={state.bulletList}
        isDisabled={isDisabled}
        onPress={() => chain().toggleBulletList().run()}
      >
        <BulletListIcon />
      </Toggle>
      <Toggle
        label="Numbered list"
        shortcut="Mod+Shift+7"
        isOn={state.orderedList}
        isDisabled={isDisabled}
        onPress={() => chain().toggleOrderedList().run()}
      >
        <NumberedListIcon />
      </Toggle>
      <Toggle
        label="Block quote"
        shortcut="Mod+Shift+B"
        isOn={state.blockquote}
        isDisabled={isDisabled}
        onPress={() => chain().toggleBlockquote().run()}
      >
        <QuoteIcon />
      </Toggle>
      <Toggle
        label="Rule"
        isOn={false}
        isDisabled={isDisabled}
        onPress={() => chain().setHorizontalRule().run()}
      >
        <RuleIcon />
      </Toggle>
    </>
  );
}
