import { say } from "../../../shared/words/say.ts";
import { sayRich } from "../../ui/say-rich.tsx";
import "./photos.css";
import type { ReactNode } from "react";
import { type AltState, altState } from "../../../shared/article/alt-text.ts";
import { plainText } from "../../../shared/article/article.ts";
import { creditLine } from "../../../shared/article/credit.ts";
import type { UseWords } from "../../../shared/article/details/credit-words.ts";
import type { PhotoAttributes } from "../../../shared/article/nodes/photo.ts";
import { nodesOf, type Placed } from "../../../shared/article/walk.ts";
import { type ReadAsset, readAssets } from "../../../shared/article/ydoc/assets.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import type { DraftSession } from "../../bridge/session.ts";
import { useArticle } from "../../bridge/use-article.ts";
import { useValue } from "../../bridge/value.ts";
import { Button } from "../../ui/button.tsx";
import { CheckIcon } from "../../ui/icons/check-icon.tsx";
import { MoreIcon } from "../../ui/icons/more-icon.tsx";
import { PhotoIcon } from "../../ui/icons/photo-icon.tsx";
import { WarningIcon } from "../../ui/icons/warning-icon.tsx";
import { Menu } from "../../ui/menu.tsx";
import { PhotoFile } from "./details/photo-file.tsx";
import { dragPhoto } from "./drag-photo.ts";
import { PhotoRights } from "./rights/photo-rights.tsx";
import { useAsset } from "./use-asset.ts";

export interface PhotosPanelProps {
  readonly session: DraftSession;
  /** Brings one of the photos into view in the article; they count from 0. */
  readonly onShow: (index: number) => void;
  /** Sets what one of them says in the article. */
  readonly onSay: (index: number, words: UseWords) => void;
  /** What else can be done with one of them. */
  readonly deeds: readonly PhotoDeed[];
  /** Lays them beside each other. */
  readonly onCompare: () => void;
  /** Opens the library of the whole desk. */
  readonly onLibrary: () => void;
  readonly libraryKeys: string;
}

/** One thing that can be done with a photo of the article. */
export interface PhotoDeed {
  readonly label: string;
  readonly run: (index: number) => void;
}

/** The photos of the article in their order, with what each still lacks. */
export function PhotosPanel(props: PhotosPanelProps) {
  const { session, onShow, onSay, deeds, onCompare, onLibrary, libraryKeys } = props;
  const isReadOnly = useValue(session.readOnly) !== null;
  const photos = nodesOf(useArticle(session.doc).body, "photo");
  const assets = readAssets(session.doc);
  return (
    <>
      {photos.length === 0 ? (
        <p className="photos-empty">
          {say(
            "No photos yet. Insert one from the toolbar, drop a picture into the article, or paste it.",
          )}
        </p>
      ) : (
        <ul className="photos" aria-label={say("Photos of this article")}>
          {numbered(photos).map(({ key, photo, index }) => (
            <PhotoEntry
              key={key}
              draft={session.id}
              photo={photo}
              assets={assets}
              onShow={() => onShow(index)}
              onSay={isReadOnly ? null : (words) => onSay(index, words)}
            >
              {photo.node.attrs?.asset === null ? null : (
                <PhotoMenu number={index + 1} deeds={deeds} index={index} />
              )}
            </PhotoEntry>
          ))}
        </ul>
      )}
      <div className="photos-foot">
        {photos.length === 0 ? null : (
          <Button size="small" onPress={onCompare}>
            {say("Light table")}
          </Button>
        )}
        <Button size="small" onPress={onLibrary}>
          {sayRich("Photo library {libraryKeys}", { libraryKeys: <kbd>{libraryKeys}</kbd> })}
        </Button>
      </div>
    </>
  );
}

/** Photos in galleries have no id of their own; then the place among them tells them apart. */
function numbered(photos: readonly Placed[]) {
  return photos.map((photo, index) => {
    const { node, block } = photo;
    return { key: String(node.attrs?.id ?? `${block} ${index}`), photo, index };
  });
}

interface PhotoEntryProps {
  readonly draft: string;
  readonly photo: Placed;
  readonly assets: ReadonlyMap<string, ReadAsset>;
  readonly onShow: () => void;
  readonly onSay: ((words: UseWords) => void) | null;
  readonly children: ReactNode;
}

function PhotoEntry(props: PhotoEntryProps) {
  const { draft, photo, assets, onShow, onSay, children } = props;
  const { node } = photo;
  const { photoUrl } = useDesk();
  const { asset, alt, photographer, agency, creditPattern } =
    node.attrs as unknown as PhotoAttributes;
  const caption = plainText(node.content ?? []).trim();
  const credit = creditLine({ photographer, agency, creditPattern });
  const known = asset === null ? undefined : assets.get(asset);
  const missing = [
    ...(asset === null ? [say("picture")] : []),
    ...(credit === null ? [say("credit")] : []),
  ];
  return (
    <li>
      <div className="photos-line">
        <button type="button" className="photos-entry" onClick={onShow}>
          <span className="photos-picture">
            {asset === null ? (
              <PhotoIcon />
            ) : (
              <DraggedPicture draft={draft} hash={asset} src={photoUrl(asset, "thumbnail")} />
            )}
          </span>
          <span className="photos-text">
            <span className="photos-caption" dir="auto">
              {caption === "" ? <i>{say("No caption")}</i> : caption}
            </span>
            {credit === null ? null : <bdi className="photos-credit">{credit}</bdi>}
            {missing.map((part) => (
              <span key={part} className="photos-missing">
                <WarningIcon /> {say("No {part}", { part })}
              </span>
            ))}
            <AltMark state={altState(alt)} />
          </span>
        </button>
        {children}
      </div>
      {asset === null || known === undefined ? null : (
        <PhotoRights hash={asset} asset={known} name={caption === "" ? "this photo" : caption} />
      )}
      {asset === null ? null : (
        <PhotoFile
          hash={asset}
          words={{
            photographer: photographer ?? "",
            agency: agency ?? "",
            caption,
            alt: alt ?? "",
          }}
          onSay={onSay}
        />
      )}
    </li>
  );
}

interface DraggedPictureProps {
  readonly draft: string;
  readonly hash: string;
  readonly src: string;
}

/** A small sign of a photo, which can be dragged out of the window as a file. */
function DraggedPicture({ draft, hash, src }: DraggedPictureProps) {
  const desk = useDesk();
  const asset = useAsset(hash);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dragging is a second way for the pointer.
    <img
      src={src}
      alt=""
      loading="lazy"
      draggable={asset !== null}
      onDragStart={(event) => {
        if (asset !== null) dragPhoto(event, desk, { draft, asset: { ...asset, hash } });
      }}
    />
  );
}

interface PhotoMenuProps extends Pick<PhotosPanelProps, "deeds"> {
  readonly number: number;
  readonly index: number;
}

function PhotoMenu({ number, index, deeds }: PhotoMenuProps) {
  const entries = deeds.map(({ label, run }) => ({ id: label, label, onPick: () => run(index) }));
  return (
    <Menu label={say("Photo {number}", { number })} entries={entries}>
      <Button
        kind="quiet"
        size="small"
        square
        aria-label={say("What to do with photo {number}", { number })}
      >
        <MoreIcon />
      </Button>
    </Menu>
  );
}

/** How the alt text stands, in words and with a sign. */
function AltMark({ state }: { readonly state: AltState }) {
  if (state === "missing") {
    return (
      <span className="photos-missing">
        <WarningIcon /> {say("No alt text")}
      </span>
    );
  }
  return (
    <span className="photos-said">
      <CheckIcon /> {state === "written" ? say("Alt text") : say("Decorative")}
    </span>
  );
}
