import type { Article } from "../../shared/article/article.ts";
import type { CarriedAsset, PhotoAsset, PhotoMediaType } from "../../shared/article/asset.ts";
import type { PhotoDetails } from "../../shared/article/photo-details.ts";
import type { Loss } from "../../shared/article/portable/tally.ts";
import type { ReviewThread } from "../../shared/article/review/review-thread.ts";
import type { Status } from "../../shared/article/status.ts";
import type { LogEntry } from "../../shared/article/ydoc/desk-log.ts";
import type { Dismissal } from "../../shared/article/ydoc/dismissed.ts";
import type { Channel, Finding } from "../../shared/checks/finding.ts";
import type { WordedArticle } from "../../shared/checks/word-finding.ts";
import type { Comparison } from "../../shared/compare/comparison.ts";
import type { ListedComment } from "../../shared/contract/comments.ts";
import type { Person, PersonProfile } from "../../shared/contract/desk.ts";
import type {
  Caret,
  DraftChange,
  DraftList,
  DraftRow,
  Facets,
  ListedDraft,
  Recovery,
} from "../../shared/contract/drafts.ts";
import type { ExportFormat, TextExport } from "../../shared/contract/exports.ts";
import type { DeskHit } from "../../shared/contract/find.ts";
import type { BlockStory, Moment, Opening } from "../../shared/contract/history.ts";
import type { DeskId, DraftId, VersionId } from "../../shared/contract/ids.ts";
import type { KillEntry, LibraryPhoto, LibrarySearch } from "../../shared/contract/library.ts";
import type { LinkSuggestion, Referrer } from "../../shared/contract/links.ts";
import type { DeskStatistics, StatedArticle } from "../../shared/contract/statistics.ts";
import type { Template } from "../../shared/contract/templates.ts";
import type { DraftState, Version } from "../../shared/contract/versions.ts";
import type { PackedSetting, RenderedFile } from "../../shared/exports/rendered.ts";
import type { ExportStyle } from "../../shared/exports/style.ts";
import type { FindQuery } from "../../shared/find/query.ts";
import type { AuditKind } from "../../shared/imports/audit-kinds.ts";
import type { TextFormat } from "../../shared/imports/import-result.ts";
import type { Located } from "../../shared/imports/places.ts";
import type { Settings } from "../../shared/settings/settings.ts";
import type { Base } from "../store/queries/bases.ts";
import type { JoinedNewsroom } from "../store/queries/newsroom.ts";
import type { Snapshot } from "../store/queries/snapshots.ts";
import type { VersionSpan } from "../store/queries/versions.ts";
import type { Derived } from "./drafts/derive.ts";
import type { FittedCopies } from "./exports/fit-copies.ts";
import type { Inscribed } from "./exports/inscribe/inscriber.ts";
import type { LeavingPhoto } from "./exports/lend-photo.ts";
import type { PackedFormat } from "./exports/pack-draft.ts";
import type { PhotoCopy } from "./exports/photo-copies.ts";
import type { NamedProfiles, ProfilePlaces, WantedStyle } from "./exports/read-profiles.ts";
import type { PhotoMetadata } from "./photos/metadata/read-metadata.ts";
import type { RowParts } from "./row-texts.ts";
import type { PackedState } from "./versions/pack-state.ts";

/** Where a photo's file lies on the desk. */
export interface PhotoSource {
  readonly hash: string;
  readonly mediaType: PhotoMediaType;
  readonly source: string;
}

/** What the reading thread does for the handlers. */
export interface Reads {
  "drafts.recoverable"(input: { id: DraftId }): Recovery;
  "desk.state"(input: null): { desk: DeskId; person: Person | null; drafts: number };
  /** Null where the desk is alone. */
  "newsroom.joined"(input: null): Omit<JoinedNewsroom, "renewal"> | null;
  "newsroom.counts"(input: null): { all: number; waiting: number; refused: number; there: number };
  /** By which the newsroom knows this device. */
  "newsroom.device"(input: null): string;
  "desk.people"(input: null): PersonProfile[];
  /** Mark of the last restore, and the draft that was open last; null where there was none. */
  "desk.marks"(input: null): { restored: string | null; lastDraft: DraftId | null };
  "settings.read"(input: null): Settings;
  "statistics.article"(input: { id: DraftId }): StatedArticle;
  "statistics.desk"(input: { days: number; now: string }): DeskStatistics;
  /** By name; null where Stet's own never came onto this desk. */
  "templates.list"(input: null): Template[] | null;
  /** Pieces of a check of the desk. */
  "verify.pieces"(input: null): { drafts: DraftId[]; versions: VersionSpan[]; photos: string[] };
  "verify.database"(input: null): string[];
  "verify.draft"(input: { id: DraftId }): string[];
  "verify.versions"(input: VersionSpan): string[];
  "verify.photo"(input: { hash: string }): string[];
  "drafts.list"(input: DraftList): RowParts<ListedDraft>;
  /** The same for the host itself. */
  "drafts.rows"(input: DraftList): ListedDraft[];
  "drafts.facets"(input: null): Facets;
  /** Rows that an id, a prefix of one or a slug may mean. */
  "drafts.byHandle"(input: { handle: string }): DraftRow[];
  "drafts.row"(input: { id: DraftId }): DraftRow;
  "drafts.article"(input: { id: DraftId }): { status: Status; words: number; article: Article };
  "drafts.log"(input: { id: DraftId }): LogEntry[];
  "drafts.comments"(input: { id: DraftId }): ListedComment[];
  "drafts.open"(input: { id: DraftId }): {
    row: DraftRow;
    seq: number;
    state: Uint8Array;
    caret: Caret | null;
    articleSchema: number;
  };
  /** What a window with this state vector lacks. */
  "drafts.since"(input: { id: DraftId; stateVector: Uint8Array }): DraftChange;
  /** Null where what is kept already stands at the journal's last row. */
  "drafts.derive"(input: { id: DraftId }): Derived | null;
  /** Drafts whose derived row stands behind their journal. */
  "drafts.behind"(input: null): DraftId[];
  /** A state proven equal to the journal's replay; null where too few rows came since the last. */
  "drafts.fold"(input: { id: DraftId }): Snapshot | null;
  "photos.get"(input: { hash: string }): PhotoAsset | null;
  "photos.library"(input: LibrarySearch & { now: string }): RowParts<LibraryPhoto>;
  /** Photos of which nobody has worked out yet what they look like. */
  "photos.unlikened"(input: null): Pick<PhotoAsset, "hash" | "mediaType">[];
  "photos.killLog"(input: { hash: string }): KillEntry[];
  /** How many of a draft's photos `photos.markShown` would mark. */
  "photos.unmarked"(input: { id: DraftId }): number;
  /** What the metadata of a file in the photos folder says; `file` is its name there. */
  "photos.readMetadata"(input: { file: string; withXmp: boolean }): PhotoMetadata;
  /** Null where they have not been read. */
  "photos.details"(input: { hash: string }): PhotoDetails | null;
  /** A file's text as an article; throws the sentence that says why it is none. */
  "imports.parse"(input: { name: string; file: Blob; format: TextFormat }): Located;
  /** A picture inside a Word file, by the name of its part; else what it is to be counted as. */
  "imports.picture"(input: { name: string; file: Blob; part: string }): Uint8Array | AuditKind;
  /** What the draft lacks at this time, held against the drafts that it links to. */
  "checks.find"(input: { id: DraftId; now: string; channels?: readonly Channel[] }): Finding[];
  /** The lines of a draft for the checks of words, suggestions accepted, and what is let stand in it. */
  "checks.lines"(input: { id: DraftId }): WordedArticle & {
    /** Of this article, spelt as they should be. */
    readonly names: readonly string[];
    dismissed: ReadonlyMap<string, Dismissal>;
  };
  "links.suggest"(input: { draft: DraftId; query: string; now: string }): LinkSuggestion[];
  "links.referrers"(input: { draft: DraftId; from: number }): Referrer[];
  /** The same, of a draft with so many that the reading takes its time. */
  "links.moreReferrers"(input: { draft: DraftId; from: number }): Referrer[];
  /** The drafts that the filter lists, by the numbers of their rows: four bytes each, however large the desk. */
  "find.among"(input: DraftList): Uint32Array;
  /** Of these drafts those that may have a hit. */
  "find.sieve"(input: {
    keys: Uint32Array;
    query: FindQuery;
  }): { id: DraftId; headline: string | null }[];
  "find.inDraft"(input: { id: DraftId; query: FindQuery; replacement: string | null }): DeskHit[];
  /** One draft as a text, and for each picture beside it the photo on the desk and what is made of it. */
  "exports.render"(input: {
    id: DraftId;
    format: TextExport | "pdf";
    /** ISO 8601: the moment from which the story's age is told. */
    now: string;
    /** The id to be written into the file; null for the clipboard. */
    draft: DraftId | null;
    photoFolder: string;
    draftFiles: ReadonlyMap<string, string>;
    style: ExportStyle;
  }): {
    text: string;
    losses: readonly Loss[];
    photos: readonly (PhotoSource & PhotoCopy)[];
    /** The draft as it was rendered, for a version of it. */
    packed: PackedState;
  };
  /** What the format would lose of the draft as it is now. */
  "exports.losses"(input: {
    id: DraftId;
    format: ExportFormat;
    now: string;
    draftFiles: ReadonlyMap<string, string>;
    style: ExportStyle;
  }): readonly Loss[];
  /** One photo of a draft, or of the desk where none is named; null where there is none. */
  "exports.photo"(input: { id: DraftId | null; hash: string }): LeavingPhoto | null;
  /** What a format needs that carries its photos inside: one moment of the draft. */
  "exports.gather"(input: { id: DraftId; style: ExportStyle }): {
    article: Article;
    photos: readonly (PhotoSource & Inscribed & { readonly asset: PhotoAsset })[];
    /** What of it is only suggested. */
    losses: readonly Loss[];
    packed: PackedState;
    /** The comments, where it leaves for review: the article then has its suggestions. */
    review: readonly ReviewThread[] | null;
  };
  /** Such a file of what was gathered. `pictures` are copies that may leave the desk, by hash. */
  "exports.pack"(
    input: Omit<PackedSetting, "now" | "pictures" | "photoFolder"> & {
      format: PackedFormat;
      article: Article;
      now: string;
      pictures: FittedCopies["pictures"];
      review: readonly ReviewThread[] | null;
    },
  ): RenderedFile;
  /** What a reader of such a file would find in it. */
  "exports.readBack"(
    input: Omit<PackedSetting, "now" | "pictures" | "photoFolder"> & {
      article: Article;
      now: string;
    },
  ): Article;
  /** How articles are written, by files; what of a profile is wrong is told in its place. */
  "profiles.list"(input: ProfilePlaces): NamedProfiles;
  "profiles.style"(input: WantedStyle): ExportStyle;
  /** What is copied of one of Stet's own; null where it has none of that name. */
  "profiles.filesOf"(input: { own: string; name: string }): string[] | null;
  "versions.kept"(input: null): { versions: number; bytes: number; changes: number };
  "versions.list"(input: { draft: DraftId }): RowParts<Version>;
  "versions.read"(input: { id: VersionId }): { version: Version; article: Article };
  "versions.compare"(input: {
    draft: DraftId;
    from: DraftState;
    to: DraftState;
    other?: DraftId | undefined;
  }): Comparison;
  /** With an article that was read from a file, and the names of its pictures there. */
  "versions.compareRead"(input: {
    draft: DraftId;
    from: DraftState;
    read: Pick<Located, "article" | "photos">;
  }): Comparison;
  /** A draft as it is now, suggestions accepted, with what it carries of its photos. */
  "versions.now"(input: { draft: DraftId }): {
    article: Article;
    assets: ReadonlyMap<string, CarriedAsset>;
  };
  /** The article with the pictures that the draft shows under the same file names. */
  "versions.knownPhotos"(input: {
    draft: DraftId;
    read: Pick<Located, "article" | "photos">;
  }): Article;
  /** The line of a draft's changes; of a long journal before what they hold has been read. */
  "history.open"(input: { draft: DraftId }): Opening;
  /** Reads a piece of the journal; with the last one the line, exact. */
  "history.readOn"(input: { draft: DraftId }): Opening;
  /** Drafts with rows that are too old to be kept one by one. */
  "history.old"(input: { at: string }): DraftId[];
  /** The snapshot that they lack before they may go; null where they have it. */
  "history.coverOld"(input: { draft: DraftId; at: string }): Snapshot | null;
  /** What may take the place of those rows; null where nothing may, or where it cannot be proven. */
  "history.baseOf"(input: { draft: DraftId; at: string }): Base | null;
  "history.at"(input: { draft: DraftId; place: number; known: number | null }): Moment;
  "history.block"(input: { draft: DraftId; block: string }): BlockStory | null;
  "history.articleAt"(input: { draft: DraftId; at: string }): {
    place: number;
    at: string;
    person: string | null;
    article: Article;
  };
  /** The article right after a change, by its number in the journal. */
  "history.article"(input: { draft: DraftId; seq: number }): { article: Article };
  /** The same for a version of it, and when that was. */
  "history.pack"(input: { draft: DraftId; seq: number }): { at: string; packed: PackedState };
  /** Drafts that have more than one version that thinning might take at this time. */
  "versions.mayThin"(input: { at: string }): DraftId[];
  /** Those among them from which it takes one. */
  "versions.toThin"(input: { drafts: readonly DraftId[]; at: string }): DraftId[];
  /** A packed automatic version, or null where none is due at this time. */
  "versions.packIfDue"(input: { draft: DraftId; at: string }): PackedState | null;
}
