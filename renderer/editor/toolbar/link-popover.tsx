import type { Editor } from "@tiptap/core";
import { type FormEvent, type RefObject, useEffect, useState } from "react";
import { Dialog, Popover } from "react-aria-components";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { LINK_REQUEST } from "../marks/link-request.ts";
import { typedAddress } from "../related-link/address.ts";

export interface LinkPopoverProps {
  readonly editor: Editor;
  /** What it hangs below. */
  readonly anchor: RefObject<Element | null>;
}

/** Asks for the address of the selected words' link, and opens whenever the editor asks for it. */
export function LinkPopover({ editor, anchor }: LinkPopoverProps) {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const { dom } = editor.view;
    const open = () => setOpen(editor.isEditable);
    dom.addEventListener(LINK_REQUEST, open);
    return () => dom.removeEventListener(LINK_REQUEST, open);
  }, [editor]);
  return (
    <Popover
      className="ui-popover link-popover"
      triggerRef={anchor}
      placement="bottom start"
      isOpen={isOpen}
      onOpenChange={setOpen}
    >
      <Dialog className="link-dialog" aria-label="Link">
        <LinkForm editor={editor} close={() => setOpen(false)} />
      </Dialog>
    </Popover>
  );
}

function LinkForm({ editor, close }: { readonly editor: Editor; readonly close: () => void }) {
  const [address, setAddress] = useState<string>(editor.getAttributes("link").href ?? "");
  const [refused, setRefused] = useState(false);
  const finish = (change: (href: string | null) => void, href: string | null) => {
    close();
    change(href);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const href = typedAddress(address);
    if (address.trim() === "") finish(() => editor.chain().focus().unsetLink().run(), null);
    else if (href === null) setRefused(true);
    else finish(() => setLink(editor, href), href);
  };
  return (
    <form className="link-form" onSubmit={submit}>
      <TextField
        label="Link address"
        placeholder="https://"
        value={address}
        onChange={(typed) => {
          setAddress(typed);
          setRefused(false);
        }}
        isInvalid={refused}
        error="This is no web or mail address. Correct it, or press Escape."
        autoFocus
      />
      <div className="link-buttons">
        <Button type="submit" kind="primary">
          Set link
        </Button>
        <Button kind="quiet" onPress={() => finish(() => editor.commands.unsetLink(), null)}>
          Remove link
        </Button>
      </div>
    </form>
  );
}

/** Without selected words the address itself is written, as its own link. */
function setLink(editor: Editor, href: string): void {
  const { empty } = editor.state.selection;
  if (!empty || editor.isActive("link")) {
    editor.chain().focus().setLink(href).run();
    return;
  }
  const text = editor.schema.text(href, [editor.schema.mark("link", { href })]);
  editor.view.dispatch(editor.state.tr.replaceSelectionWith(text, false));
  editor.commands.focus();
}
