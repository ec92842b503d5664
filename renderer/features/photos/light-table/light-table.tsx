import { say } from "../../../../shared/words/say.ts";
import type { DraftSession } from "../../../bridge/session.ts";
import { useArticle } from "../../../bridge/use-article.ts";
import { Dialog } from "../../../ui/dialog.tsx";
import { articlePhotos } from "../viewer/article-photos.ts";
import { Table } from "./table.tsx";
import type { TableDeeds } from "./table-photo.tsx";

export interface LightTableProps extends TableDeeds {
  readonly session: DraftSession;
  /** Which photo of the article was meant; they count from 0. */
  readonly start: number;
  readonly onClose: () => void;
}

/** Compares photos of the article side by side, all magnified and moved alike. */
export function LightTable({ session, start, onClose, ...deeds }: LightTableProps) {
  const photos = articlePhotos(useArticle(session.doc));
  return (
    <Dialog title={say("Light table")} isOpen onClose={onClose} size="screen">
      {photos.length === 0 ? (
        <p className="table-hint">{say("This article has no pictures yet.")}</p>
      ) : (
        <Table photos={photos} start={start} size="full" {...deeds} />
      )}
    </Dialog>
  );
}
