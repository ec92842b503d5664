import "./statistics.css";
import { useState } from "react";
import { say } from "../../../shared/words/say.ts";
import type { DraftSession } from "../../bridge/session.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Tabs } from "../../ui/tabs.tsx";
import { ArticleFigures } from "./article-figures.tsx";
import { DeskFigures } from "./desk-figures.tsx";

export interface StatisticsDialogProps {
  readonly isOpen: boolean;
  /** The draft on the screen. */
  readonly session: DraftSession | null;
  readonly onClose: () => void;
}

/** What can be counted of the open article and of the desk. */
export function StatisticsDialog({ isOpen, ...props }: StatisticsDialogProps) {
  return isOpen ? <OpenStatistics {...props} /> : null;
}

function OpenStatistics({ session, onClose }: Omit<StatisticsDialogProps, "isOpen">) {
  const [tab, setTab] = useState(session === null ? "desk" : "article");
  const article =
    session === null ? (
      <p>{say("No draft is open. Open one from the list to see its figures.")}</p>
    ) : (
      <ArticleFigures session={session} />
    );
  return (
    <Dialog
      title={say("Statistics")}
      size="large"
      isOpen
      onClose={onClose}
      actions={<Button onPress={onClose}>{say("Close")}</Button>}
    >
      <Tabs
        label={say("What is counted")}
        selected={tab}
        onSelect={setTab}
        items={[
          { id: "article", label: say("This article"), content: article },
          { id: "desk", label: say("The desk"), content: <DeskFigures /> },
        ]}
      />
    </Dialog>
  );
}
