import type { Article } from "../../shared/article/article.ts";
import type {
  AssetCredit,
  CarriedAsset,
  PhotoAsset,
  PhotoMediaType,
} from "../../shared/article/asset.ts";
import type { Framing } from "../../shared/article/photo-crop.ts";
import type { PhotoDetails } from "../../shared/article/photo-details.ts";
import type { Loss } from "../../shared/article/portable/tally.ts";
import type { ReviewThread } from "../../shared/article/review/review-thread.ts";
import type { Status } from "../../shared/article/status.ts";
import type { LogEntry } from "../../shared/article/ydoc/desk-log.ts";
import type { Finding } from "../../shared/checks/finding.ts";
import type { Comparison } from "../../shared/compare/comparison.ts";
import type { Restoration } from "../../shared/contract/backups.ts";
import type { ListedComment } from "../../shared/contract/comments.ts";
import type { Person, PersonProfile, SaidOfPerson } from "../../shared/contract/desk.ts";
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
import type { BlockStory, Moment, Opening } from "../../shared/contract/history.ts";
import type { DeskId, DraftId, VersionId } from "../../shared/contract/ids.ts";
import type {
  KillEntry,
  LibraryPhoto,
  LibrarySearch,
  PhotoEdit,
} from "../../shared/contract/library.ts";
import type {
  DraftState,
  Version,
  VersionFile,
  VersionKind,
} from "../../shared/contract/versions.ts";
import type { PackedSetting, RenderedFile } from "../../shared/exports/rendered.ts";
import type { ExportStyle } from "../../shared/exports/style.ts";
import type { AuditKind } from "../../shared/imports/audit-kinds.ts";
import type { ImportedReview, TextFormat } from "../../shared/imports/import-result.ts";
import type { Located } from "../../shared/imports/places.ts";
import type { ArticlePart } from "../../shared/restore/article-part.ts";
import type { Settings, SettingsChange } from "../../shared/settings/settings.ts";
import type { Hold } from "../../shared/workflow/holds.ts";
import type { Base } from "../store/queries/bases.ts";
import type { Backups } from "./backups/keep-backups.ts";
import type { Incoming, Taken } from "./bundles/take-bundle.ts";
import type { Derived } from "./drafts/derive.ts";
import type { FittedCopies } from "./exports/fit-copies.ts";
import type { Inscribed } from "./exports/inscribe/inscriber.ts";
import type { LeavingPhoto } from "./exports/lend-photo.ts";
import type { PackedFormat } from "./exports/pack-draft.ts";
import type { PhotoCopy } from "./exports/photo-copies.ts";
import type { Hub } from "./hub.ts";
import type { DeskPorts } from "./log/desk-log.ts";
import type { CopyCache } from "./photos/copy-cache.ts";
import type { PhotoMetadata } from "./photos/metadata/read-metadata.ts";
import type { PictureOps } from "./photos/picture-thread.ts";
import type { PackedState } from "./versions/pack-state.ts";

/** What every feature's handlers are made from. */
export interface Context {
  readonly ports: DeskPorts;
  readonly desk: DeskId;
  /**
   * The one thread that writes; each call is one transaction (appends share one). Whatever it
   * commits is told to every window by itself: handlers publish nothing for it.
   */
  readonly writer: Thread<Writes>;
  /** Reads, derived data, conversions: its own read-only connection. */
  readonly reader: Thread<Reads>;
  /** Decodes and encodes pictures; started when it is first asked for something. */
  readonly pictures: Thread<PictureOps>;
  /** Copies of photos that are kept for the next time. */
  readonly copies: CopyCache;
  readonly hub: Hub;
  readonly backups: Backups;
  /** What became of a restore before this opening; null where there was none. */
  readonly restored: Restoration | null;
  /** The current person (null before the first introduction) and time, for a write. */
  readonly stamp: () => Stamp;
  readonly setPerson: (person: Person) => void;
}

/** Calls into a worker thread. A {@link Problem} thrown there is thrown here again. */
export interface Thread<Ops> {
  call<Name extends keyof Ops>(name: Name, input: Input<Ops[Name]>): Promise<Output<Ops[Name]>>;
}
export type Input<Op> = Op extends (input: infer I) => unknown ? I : never;
export type Output<Op> = Op extends (input: never) => infer O ? O : never;

/** By whom and when a write is made; part of every write's input. */
export interface Stamp {
  readonly person: Person | null;
  readonly at: string;
}

/** Why a version is kept by itself. */
interface KeptAs {
  readonly kind: VersionKind;
  readonly note: string | null;
}

export interface Writes {
  /** Adds the person or changes their name, and makes them the one who writes here. */
  "desk.introduce"(input: {
    person: Person;
    at: string;
    profile?: Omit<SaidOfPerson, "name" | "initials">;
  }): Person;
  /** All that is derived is behind after it, and to be derived anew. */
  "desk.forgetDerived"(input: null): null;
  "drafts.create"(
    input: Stamp & {
      article: Article;
      assets: ReadonlyMap<string, AssetCredit>;
      /** Name of the file it was imported from; keeps an `imported` version. Null for a new one. */
      importedFrom: string | null;
      /** What was commented in that file. */
      review?: ImportedReview | undefined;
    },
  ): DraftRow;
  /** Journals an update as it came. What is already in the draft gets no row of its own. */
  "drafts.append"(input: Stamp & { id: DraftId; update: Uint8Array; clientId: number }): {
    seq: number;
  };
  /** Makes the draft hold the article by the least change, between a version of before and one of after. */
  "drafts.replace"(
    input: Stamp & {
      id: DraftId;
      article: Article;
      assets: ReadonlyMap<string, AssetCredit>;
      before: KeptAs;
      /** Null where what it is then is a version already. */
      after: KeptAs | null;
    },
  ): { row: DraftRow; before: Version };
  /** Takes what a file came back with that had left for review, as suggestions and comments. */
  "drafts.takeAnswers"(
    input: Stamp & { id: DraftId; article: Article; review: ImportedReview; file: string },
  ): { row: DraftRow; before: Version };
  "drafts.setStatus"(
    input: Stamp & { id: DraftId; status: Status; message: string | null },
  ): DraftRow;
  "drafts.setTags"(
    input: Stamp & { id: DraftId; add: readonly string[]; remove: readonly string[] },
  ): { added: string[]; removed: string[] };
  /** Logs in the draft that it left the desk in spite of what held it; `told` says what that was. */
  "drafts.logOverride"(
    input: Stamp & {
      id: DraftId;
      hold: Hold;
      format: string;
      told: readonly string[];
      reason: string | null;
    },
  ): null;
  "drafts.recover"(input: Stamp & { id: DraftId }): Recovery;
  "drafts.bin"(input: { id: DraftId; at: string | null }): DraftRow;
  "drafts.keepCaret"(input: { id: DraftId; caret: Caret }): null;
  "drafts.keepLast"(input: { id: DraftId }): null;
  "drafts.keepDerived"(input: { id: DraftId; derived: Derived }): null;
  "drafts.keepSnapshot"(input: {
    id: DraftId;
    seq: number;
    state: Uint8Array;
    articleSchema: number;
  }): null;
  "versions.keep"(
    input: Stamp & {
      draft: DraftId;
      kind: VersionKind;
      name: string | null;
      note: string | null;
      files?: readonly VersionFile[];
    },
  ): Version;
  "versions.annotate"(input: { id: VersionId; note: string | null }): Version;
  /** Keeps an automatic version that the reader packed, off the key path. */
  "versions.keepPacked"(input: { draft: DraftId; at: string; packed: PackedState }): Version;
  /** Keeps what left the desk, packed when it was rendered. */
  "versions.keepExported"(
    input: Stamp & {
      draft: DraftId;
      packed: PackedState;
      note: string;
      files: readonly VersionFile[];
    },
  ): Version;
  /** Keeps a named version of an earlier moment of the draft, `at` that moment. */
  "versions.keepMoment"(
    input: Stamp & { draft: DraftId; packed: PackedState; name: string },
  ): Version;
  /** Takes away what thinning says of the draft, and the contents that no version names any more. */
  "versions.thin"(input: { draft: DraftId; at: string }): null;
  /** The proven state takes the place of the journal's oldest rows. */
  "history.keepBase"(input: { draft: DraftId; base: Base }): null;
  "versions.restore"(input: Stamp & { id: VersionId }): { restored: Version; before: Version };
  /** Only this part of it; `back` taken from `before` undoes it. */
  "versions.restorePart"(input: Stamp & { id: VersionId; part: ArticlePart }): {
    restored: Version;
    before: Version;
    back: ArticlePart;
  };
  /** The same from an article that is no version of the draft; its photos are on the desk, with what they carry. */
  "versions.takePart"(
    input: Stamp & {
      draft: DraftId;
      article: Article;
      assets: ReadonlyMap<string, CarriedAsset>;
      part: ArticlePart;
    },
  ): { before: Version; back: ArticlePart };
  /** Null where this desk has no such photo. */
  "photos.setFraming"(input: { hash: string; framing: Framing }): PhotoAsset | null;
  /** Details that are kept already stay. */
  "photos.put"(input: PhotoAsset & { at: string; details: PhotoDetails }): PhotoAsset;
  "photos.keepDetails"(input: { hash: string; details: PhotoDetails }): null;
  "photos.keepLikeness"(input: { hash: string; likeness: string }): null;
  /** Gives a draft what the desk knows of photos that it shows and carries nothing of. */
  "photos.markShown"(input: Stamp & { id: DraftId }): null;
  /** What is set of photos is written into every draft that uses one, too. */
  "photos.edit"(input: Stamp & { edits: readonly PhotoEdit[] }): {
    drafts: DraftId[];
    before: PhotoEdit[];
  };
  "photos.kill"(input: Stamp & { hashes: readonly string[]; reason: string }): {
    drafts: DraftId[];
    killed: string[];
  };
  "photos.release"(input: Stamp & { hashes: readonly string[]; reason: string | null }): {
    drafts: DraftId[];
    released: string[];
  };
  /** Sets those that are named; answers with all. */
  "settings.change"(input: SettingsChange): Settings;
  /** Makes a checked bundle's draft this desk's own, or merges it into the one that it is of. */
  "bundles.take"(input: Stamp & Incoming): Taken;
}

/** Where a photo's file lies on the desk. */
export interface PhotoSource {
  readonly hash: string;
  readonly mediaType: PhotoMediaType;
  readonly source: string;
}

export interface Reads {
  "drafts.recoverable"(input: { id: DraftId }): Recovery;
  "desk.state"(input: null): { desk: DeskId; person: Person | null; drafts: number };
  "desk.people"(input: null): PersonProfile[];
  /** Mark of the last restore; null where there was none. */
  "desk.restored"(input: null): string | null;
  "desk.lastDraft"(input: null): DraftId | null;
  "settings.read"(input: null): Settings;
  /** Pieces of a check of the desk; `versions` are where each piece of them begins. */
  "verify.pieces"(input: null): { drafts: DraftId[]; versions: number[]; photos: string[] };
  "verify.database"(input: null): string[];
  "verify.draft"(input: { id: DraftId }): string[];
  "verify.versions"(input: { from: number }): string[];
  "verify.photo"(input: { hash: string }): string[];
  "drafts.list"(input: DraftList): ListedDraft[];
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
  "drafts.fold"(input: { id: DraftId }): {
    seq: number;
    state: Uint8Array;
    articleSchema: number;
  } | null;
  "photos.get"(input: { hash: string }): PhotoAsset | null;
  "photos.library"(input: LibrarySearch & { now: string }): LibraryPhoto[];
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
  "checks.find"(input: { id: DraftId; now: string }): Finding[];
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
  "versions.kept"(input: null): { versions: number; bytes: number; changes: number };
  "versions.list"(input: { draft: DraftId }): Version[];
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
