import { creditLine } from "../../../../shared/article/credit.ts";
import type { LibraryPhoto } from "../../../../shared/contract/library.ts";
import { say } from "../../../../shared/words/say.ts";
import { Dialog } from "../../../ui/dialog.tsx";
import { Table } from "../light-table/table.tsx";
import type { ArticlePhoto } from "../viewer/article-photos.ts";

export interface LibraryTableProps {
  readonly photos: readonly LibraryPhoto[];
  /** Leads back to one of them. */
  readonly onOpen: (hash: string) => void;
  readonly onClose: () => void;
}

/** Compares photos of the desk side by side. */
export function LibraryTable({ photos, onOpen, onClose }: LibraryTableProps) {
  return (
    <Dialog title={say("Light table")} isOpen onClose={onClose} size="screen">
      <Table
        photos={photos.map(asSeen)}
        start={0}
        size="display"
        onOpen={({ hash }) => onOpen(hash)}
        onLead={null}
        onRemove={null}
      />
    </Dialog>
  );
}

/** With the words of the desk, since no article is meant. */
function asSeen(photo: LibraryPhoto, index: number): ArticlePhoto {
  const { hash, alt, caption, photographer, agency } = photo;
  const credit = creditLine({ photographer, agency, creditPattern: null });
  return { key: hash, index, hash, nth: 0, alt, caption: caption ?? "", credit, role: null };
}
