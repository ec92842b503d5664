import { useEffect } from "react";
import type { PhotoSize } from "../../../../shared/contract/host-bridge.ts";
import { say } from "../../../../shared/words/say.ts";
import { useDesk } from "../../../bridge/desk-context.ts";
import { Button } from "../../../ui/button.tsx";
import { CloseIcon } from "../../../ui/icons/close-icon.tsx";
import { sizeWords } from "../../../ui/size-words.ts";
import { Tooltip } from "../../../ui/tooltip.tsx";
import { useAsset } from "../use-asset.ts";
import type { ArticlePhoto } from "../viewer/article-photos.ts";
import { PhotoWords } from "../viewer/photo-words.tsx";
import { useStage } from "../viewer/use-stage.ts";
import { type Staged, withinEdges, type Zoom } from "../viewer/zoom.ts";
import { ZoomStage } from "../viewer/zoom-stage.tsx";

/** What can be done with a photo from the table. */
export interface TableDeeds {
  readonly onOpen: (photo: ArticlePhoto) => void;
  /** Null where the article may only be read. */
  readonly onLead: ((photo: ArticlePhoto) => void) | null;
  readonly onRemove: ((photo: ArticlePhoto) => void) | null;
}

export interface TablePhotoProps extends TableDeeds {
  readonly photo: ArticlePhoto;
  /** Its number in the article, from 1. */
  readonly number: number;
  readonly size: PhotoSize;
  readonly zoom: Zoom;
  readonly onZoom: (next: Zoom) => void;
  readonly onStaged: (staged: Staged | null) => void;
  readonly onDrop: () => void;
}

/** One photo on the table, with what is known of it and what can be done with it. */
export function TablePhoto(props: TablePhotoProps) {
  const { photo, number, size, zoom, onZoom, onStaged, onDrop } = props;
  const src = useDesk().photoUrl(photo.hash, size);
  const stage = useStage(src);
  const { staged } = stage;
  const { width, height } = staged?.stage ?? { width: 0, height: 0 };
  // biome-ignore lint/correctness/useExhaustiveDependencies: told when a measure changes, not at each drawing.
  useEffect(() => onStaged(staged), [staged === null, width, height]);
  return (
    <li className="table-photo">
      <div className="table-head">
        <b>{number}</b>
        <span className="table-role">{photo.role === "lead" ? say("Lead") : null}</span>
        <Tooltip text={say("Take off the table")} shortcut={String(number)}>
          <Button
            kind="quiet"
            size="small"
            square
            aria-label={say("Take photo {number} off the table", { number })}
            onPress={onDrop}
          >
            <CloseIcon />
          </Button>
        </Tooltip>
      </div>
      <ZoomStage
        stage={stage}
        src={src}
        alt={photo.alt ?? ""}
        label={say("Picture {number}", { number })}
        zoom={staged === null ? zoom : withinEdges(zoom, staged)}
        onZoom={onZoom}
      />
      <FileWords hash={photo.hash} />
      <PhotoWords photo={photo} />
      <Deeds {...props} />
    </li>
  );
}

function FileWords({ hash }: { readonly hash: string }) {
  const asset = useAsset(hash);
  if (asset === null) return <p className="table-file"> </p>;
  const { name, width, height, bytes } = asset;
  return (
    <p className="table-file">
      <bdi>{name}</bdi> · {width} × {height} · {sizeWords(bytes)}
    </p>
  );
}

function Deeds({ photo, number, onOpen, onLead, onRemove }: TablePhotoProps) {
  return (
    <div className="table-deeds">
      <Button
        size="small"
        aria-label={say("Open photo {number}", { number })}
        onPress={() => onOpen(photo)}
      >
        {say("Open")}
      </Button>
      {onLead === null ? null : (
        <Button
          size="small"
          aria-label={say("Make lead, photo {number}", { number })}
          isDisabled={photo.role === "lead"}
          onPress={() => onLead(photo)}
        >
          {say("Make lead")}
        </Button>
      )}
      {onRemove === null ? null : (
        <Button
          size="small"
          kind="danger"
          aria-label={say("Remove photo {number} from the article", { number })}
          onPress={() => onRemove(photo)}
        >
          {say("Remove")}
        </Button>
      )}
    </div>
  );
}
