import type { Article } from "../../shared/article/article.ts";
import type { AssetCredit, PhotoAsset } from "../../shared/article/asset.ts";
import type { Status } from "../../shared/article/status.ts";
import type { DeskEvent, Person } from "../../shared/contract/desk.ts";
import type { DraftRow } from "../../shared/contract/drafts.ts";
import type { DraftId, VersionId } from "../../shared/contract/ids.ts";
import type { Version, VersionKind } from "../../shared/contract/versions.ts";
import type { Ports } from "../ports/ports.ts";

/** What every feature's handlers are made from. */
export interface Context {
  readonly ports: Ports;
  /** The one thread that writes; each call is one transaction (appends share one). */
  readonly writer: Thread<Writes>;
  /** Reads, derived data, conversions: its own read-only connection. */
  readonly reader: Thread<Reads>;
  /** Tells every window what happened. */
  readonly publish: (event: DeskEvent) => void;
  /** Who writes here; throws NO_PERSON until somebody has introduced themselves. */
  readonly person: () => Person;
}

/** Calls into a worker thread. A {@link Problem} thrown there is thrown here again. */
export interface Thread<Ops> {
  call<Name extends keyof Ops>(name: Name, input: Input<Ops[Name]>): Promise<Output<Ops[Name]>>;
}
type Input<Op> = Op extends (input: infer I) => unknown ? I : never;
type Output<Op> = Op extends (input: never) => infer O ? O : never;

/** By whom and when a write is made; part of every write's input. */
export interface Stamp {
  readonly person: Person | null;
  readonly at: string;
}

/** An update that the backend itself made and that every open window must be told of. */
export interface Changed {
  readonly seq: number;
  readonly update: Uint8Array;
}

export interface Writes {
  "drafts.create"(
    input: Stamp & {
      article: Article;
      assets: ReadonlyMap<string, AssetCredit>;
      /** Name of the file it was imported from; keeps an `imported` version. Null for a new one. */
      importedFrom: string | null;
    },
  ): DraftRow;
  /** Makes the draft hold the article by the least change, after a version of `before`. */
  "drafts.replace"(
    input: Stamp & {
      id: DraftId;
      article: Article;
      assets: ReadonlyMap<string, AssetCredit>;
      before: VersionKind;
      note: string | null;
    },
  ): { row: DraftRow; before: Version; changed: Changed | null };
  "drafts.setStatus"(input: Stamp & { id: DraftId; status: Status; message: string | null }): {
    row: DraftRow;
    changed: Changed | null;
  };
  "versions.keep"(
    input: Stamp & {
      draft: DraftId;
      kind: VersionKind;
      name: string | null;
      note: string | null;
    },
  ): Version;
  "photos.put"(input: PhotoAsset & { at: string }): PhotoAsset;
}

export interface Reads {
  "drafts.list"(input: {
    query?: string;
    status?: Status;
    binned?: boolean;
    limit?: number;
  }): DraftRow[];
  "drafts.article"(input: { id: DraftId }): { row: DraftRow; status: Status; article: Article };
  "photos.get"(input: { hash: string }): PhotoAsset | null;
  "versions.read"(input: { id: VersionId }): { version: Version; article: Article };
}
