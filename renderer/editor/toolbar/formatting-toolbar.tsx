import { say } from "../../../shared/words/say.ts";
import "./toolbar.css";
import type { Editor } from "@tiptap/react";
import { memo } from "react";
import { Separator, Toolbar } from "react-aria-components";
import { Button } from "../../ui/button.tsx";
import { BlockKindTool, BlockTools } from "./block-tools.tsx";
import { InsertMenu } from "./insert-menu.tsx";
import { ModeSwitch } from "./mode-switch.tsx";
import { StyleTools } from "./style-tools.tsx";
import { TableTools } from "./table-tools.tsx";
import { useFormattingState } from "./use-formatting-state.ts";

export interface FormattingToolbarProps {
  readonly editor: Editor;
  /** Whether what is written only suggests. */
  readonly suggests: boolean;
  readonly onSuggests: (suggests: boolean) => void;
}

const SEPARATOR = <Separator orientation="vertical" className="formatting-separator" />;

/** The tools for the text. It alone is rendered anew, and only when what it shows has changed. */
export function FormattingToolbar({ editor, suggests, onSuggests }: FormattingToolbarProps) {
  const state = useFormattingState(editor);
  return (
    <Toolbar aria-label={say("Formatting")} className="formatting">
      <BlockKindTool
        editor={editor}
        kind={state.block}
        isDisabled={!state.editable || !state.inBody}
      />
      {SEPARATOR}
      <StyleTools editor={editor} state={state} />
      {SEPARATOR}
      <BlockTools editor={editor} state={state} />
      <TableTools editor={editor} inTable={state.editable && state.inTable} />
      {SEPARATOR}
      <PutIn editor={editor} isDisabled={!state.editable} />
      <InsertMenu editor={editor} isDisabled={!state.editable} />
      <ModeSwitch suggests={suggests} isDisabled={!state.editable} onSuggests={onSuggests} />
    </Toolbar>
  );
}

interface PutInProps {
  readonly editor: Editor;
  readonly isDisabled: boolean;
}

const PutIn = memo(function PutInAsItIs({ editor, isDisabled }: PutInProps) {
  return (
    <>
      <Button kind="quiet" isDisabled={isDisabled} onPress={() => editor.commands.pickPhoto()}>
        {say("Insert photo")}
      </Button>
      <Button
        kind="quiet"
        isDisabled={isDisabled}
        onPress={() => editor.commands.insertRelatedLink()}
      >
        {say("Insert related link")}
      </Button>
    </>
  );
});
