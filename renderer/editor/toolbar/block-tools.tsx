import type { Editor } from "@tiptap/core";
import { memo } from "react";
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

interface KindProps {
  readonly editor: Editor;
  readonly kind: BlockKind;
  readonly isDisabled: boolean;
}

export const BlockKindTool = memo(function BlockKind({ editor, kind, isDisabled }: KindProps) {
  const choose = (chosen: Settable) => {
    const chain = editor.chain().focus();
    if (chosen === "paragraph") chain.setParagraph().run();
    else chain.setHeading({ level: LEVELS[chosen] }).run();
  };
  return (
    <Select<Settable>
      label={say("Block type")}
      hideLabel
      options={KINDS}
      value={KINDS.find(({ value }) => value === kind)?.value ?? null}
      placeholder={nameOf(kind)}
      isDisabled={isDisabled}
      onChange={choose}
    />
  );
});

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
