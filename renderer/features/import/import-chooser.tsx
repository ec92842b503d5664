import { say } from "../../../shared/words/say.ts";
import { DropZone } from "../../ui/drop-zone.tsx";
import { FileButton } from "../../ui/file-button.tsx";
import { fromChooser, fromDrop, type PathedFile } from "./pathed-files.ts";

const TEXTS = [".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml"];
const WORD = [".docx", ".docm", ".dotx", ".dotm"];
const ACCEPT = [...WORD, ...TEXTS, ".json", ".stet", ".zip", "image/*"];

export interface ImportChooserProps {
  /** Called with what reads the chosen files. */
  readonly onFiles: (choose: () => Promise<PathedFile[]>) => void;
  readonly isDisabled: boolean;
}

/** The ways in: files, a folder, or a drop of either. */
export function ImportChooser({ onFiles, isDisabled }: ImportChooserProps) {
  const take = (files: readonly File[]) => {
    if (files.length > 0) onFiles(() => fromChooser(files));
  };
  return (
    <DropZone
      label={say("Drop files here")}
      onDrop={(items) => {
        if (!isDisabled) onFiles(() => fromDrop(items));
      }}
    >
      <span className="import-ways">
        <FileButton accept={ACCEPT} onFiles={take} isDisabled={isDisabled}>
          {say("Choose files…")}
        </FileButton>
        <FileButton folder onFiles={take} isDisabled={isDisabled}>
          {say("Choose a folder…")}
        </FileButton>
      </span>
      <span>
        {say(
          "Word (.docx) with its pictures; plain text (.txt), Markdown (.md), web pages (.html) and ninjs (.json), with the pictures that they name and that lie beside them; hand-overs (.stet); a ZIP of any of these. A folder of pictures alone brings them onto the desk. All of it can also be dropped here.",
        )}
      </span>
    </DropZone>
  );
}
