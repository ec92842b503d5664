import { say } from "../../shared/words/say.ts";
import "./key-card.css";
import { useEffect } from "react";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { ShortcutTable } from "./shortcut-table.tsx";

export interface KeyCardProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The shortcuts on one page of paper, shown as it will be printed. */
export function KeyCard({ isOpen, ...props }: KeyCardProps) {
  return isOpen ? <OpenCard {...props} /> : null;
}

function OpenCard({ onClose }: Omit<KeyCardProps, "isOpen">) {
  useEffect(() => {
    // The sheet for paper hides everything else while this stands.
    document.documentElement.dataset.printing = "key-card";
    return () => {
      delete document.documentElement.dataset.printing;
    };
  }, []);
  return (
    <Dialog
      title={say("Stet key card")}
      size="large"
      isText
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{say("Close")}</Button>
          <Button kind="primary" onPress={() => window.print()}>
            {say("Print…")}
          </Button>
        </>
      }
    >
      <ShortcutTable />
    </Dialog>
  );
}
