import type { Article } from "../../shared/article/article.ts";
import type { AssetCredit, CarriedAsset, PhotoAsset } from "../../shared/article/asset.ts";
import type { Framing } from "../../shared/article/photo-crop.ts";
import type { PhotoDetails } from "../../shared/article/photo-details.ts";
import type { Status } from "../../shared/article/status.ts";
import type { Planning } from "../../shared/article/ydoc/planning.ts";
import type { Restoration } from "../../shared/contract/backups.ts";
import type { Person, SaidOfPerson } from "../../shared/contract/desk.ts";
import type { Caret, DraftRow, Recovery } from "../../shared/contract/drafts.ts";
import type { ReplacedDraft } from "../../shared/contract/find.ts";
import type { DeskId, DraftId, PersonId, VersionId } from "../../shared/contract/ids.ts";
import type { AnsweredFields } from "../../shared/contract/imports.ts";
import type { PhotoEdit } from "../../shared/contract/library.ts";
import type { LinkTitle } from "../../shared/contract/links.ts";
import type { Template } from "../../shared/contract/templates.ts";
import type { Version, VersionFile, VersionKind } from "../../shared/contract/versions.ts";
import type { FindQuery } from "../../shared/find/query.ts";
import type { ImportedReview } from "../../shared/imports/import-result.ts";
import type { ListedThere, VersionThere } from "../../shared/newsroom/wire.ts";
import type { ArticlePart } from "../../shared/restore/article-part.ts";
import type { Settings, SettingsChange } from "../../shared/settings/settings.ts";
import type { Hold } from "../../shared/workflow/holds.ts";
import type { Base } from "../store/queries/bases.ts";
import type { Packed } from "../store/queries/contents.ts";
import type { JoinedNewsroom, NewsroomChange } from "../store/queries/newsroom.ts";
import type { Backups } from "./backups/keep-backups.ts";
import type { Incoming, Taken } from "./bundles/take-bundle.ts";
import type { CheckerOps } from "./checks/checker-thread.ts";
import type { Derived } from "./drafts/derive.ts";
import type { Hub } from "./hub.ts";
import type { DeskPorts } from "./log/desk-log.ts";
import type { Newsroom } from "./newsroom/newsroom.ts";
import type { CopyCache } from "./photos/copy-cache.ts";
import type { PictureOps } from "./photos/picture-thread.ts";
import type { Reads } from "./reads.ts";
import type { SpellerOps } from "./spelling/speller-thread.ts";
import type { Starter } from "./templates/starter-set.ts";
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
  /** Holds words against house style; started when it is first asked. */
  readonly checker: Thread<CheckerOps>;
  /** Reads spelling and grammar; likewise. */
  readonly speller: Thread<SpellerOps>;
  /** Copies of photos that are kept for the next time. */
  readonly copies: CopyCache;
  readonly hub: Hub;
  readonly newsroom: Newsroom;
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

/** An update of the newsroom, and who made it; null where that is not known. */
export interface TakenUpdate {
  readonly bytes: Uint8Array;
  readonly clientId: number;
  readonly person: Person | null;
  readonly device: string;
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
      /** The made-up article of a new desk. */
      isSample?: boolean | undefined;
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
  ): { row: DraftRow; before: Version; fields: AnsweredFields };
  /** Null where none of the hits is there any more. */
  "find.replace"(
    input: Stamp & {
      draft: DraftId;
      query: FindQuery;
      replacement: string;
      hits: readonly string[];
    },
  ): ReplacedDraft | null;
  /** False where somebody wrote on since; then nothing is done. */
  "find.undo"(input: Stamp & Pick<ReplacedDraft, "id" | "before" | "seq">): boolean;
  "drafts.setStatus"(
    input: Stamp & { id: DraftId; status: Status; message: string | null },
  ): DraftRow;
  "drafts.setTags"(
    input: Stamp & { id: DraftId; add: readonly string[]; remove: readonly string[] },
  ): { added: string[]; removed: string[] };
  /** BAD_INPUT where this desk has no such person. Answers with what was set before. */
  "drafts.plan"(
    input: Stamp & {
      id: DraftId;
      deadline?: string | null | undefined;
      assignedTo?: PersonId | null | undefined;
    },
  ): Planning;
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
  /** Packs a few states that an earlier Stet left unpacked; answers with how many it looked at. */
  "history.packStates"(input: null): number;
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
  /** Answers with what they were, as far as the links are there; a version of before is kept. */
  "links.setTitles"(input: Stamp & { draft: DraftId; titles: readonly LinkTitle[] }): LinkTitle[];
  /** Sets those that are named; answers with all. */
  "settings.change"(input: SettingsChange): Settings;
  /** Of what the draft says now; `replaced` where one of that name gave way. */
  "templates.make"(input: { draft: DraftId; name: string; at: string }): {
    template: Template;
    replaced: boolean;
  };
  /** A draft that begins with it; `language` where it names none. */
  "templates.use"(input: Stamp & { id: string; language: string | null }): DraftRow;
  "templates.rename"(input: { id: string; name: string; at: string }): Template;
  "templates.remove"(input: { id: string }): null;
  /** Takes back its last change. */
  "templates.undo"(input: { id: string }): null;
  /** Those whose names the desk lacks; answers with how many came. */
  "templates.addStarters"(input: { starters: readonly Starter[]; at: string }): number;
  /** Joins it or signs in again; what was known of another one goes. */
  "newsroom.join"(input: {
    newsroom: Omit<JoinedNewsroom, "cursor" | "offlineSince">;
    at: string;
  }): null;
  "newsroom.change"(input: NewsroomChange): null;
  /** Drafts that are there only go from the list; nothing that was written here does. */
  "newsroom.leave"(input: null): null;
  /** Takes a page of the newsroom's list; answers with the drafts of this desk that are not the same there. */
  "newsroom.list"(input: { drafts: readonly ListedThere[]; cursor: string }): DraftId[];
  /** Journals what the newsroom has of a draft. `clientId` is 0 where several wrote it. */
  "newsroom.take"(input: { id: DraftId; updates: readonly TakenUpdate[]; at: string }): {
    seq: number;
  };
  /** The server has stored all of the draft up to this row. */
  "newsroom.stored"(input: { id: DraftId; seq: number; since: string; revision: string }): null;
  /** The server knows who wrote the rows up to this one. */
  "newsroom.told"(input: { id: DraftId; told: number }): null;
  /** Why the server does not take the draft, null to try again; of all refused ones where none is named. */
  "newsroom.refuse"(input: { id: DraftId | null; sentence: string | null }): DraftId[];
  "newsroom.takeVersion"(input: {
    draft: DraftId;
    version: VersionThere;
    contents: readonly Packed[];
  }): null;
  /** The server has it. */
  "newsroom.markVersion"(input: { draft: DraftId; id: VersionId }): null;
  "newsroom.markPhoto"(input: { hash: string }): null;
  /** Makes a checked bundle's draft this desk's own, or merges it into the one that it is of. */
  "bundles.take"(input: Stamp & Incoming): Taken;
}
