import type { Store } from "../../store/store.ts";
import type { Input, Output, Writes } from "../context.ts";
import type { OpenDrafts } from "../drafts/open-drafts.ts";
import type { Reads } from "../reads.ts";
import type { Chronicles } from "../versions/history/chronicles.ts";
import type { Notice } from "./protocol.ts";

/** The desk as either thread's operations see it. */
export interface ThreadDesk {
  readonly folder: string;
  readonly store: Store;
  readonly drafts: OpenDrafts;
}

/** The desk as the reading thread's operations see it. */
export interface ReadingDesk extends ThreadDesk {
  readonly chronicles: Chronicles;
}

/** The desk as the writing thread's operations see it. Each runs inside a transaction. */
export interface WritingDesk extends ThreadDesk {
  /** Key of this device among the desk's. */
  readonly device: number;
  /** Told to every window after the commit; forgotten where the transaction fails. */
  readonly tell: (notice: Notice) => void;
}

type Ops<Desk, Calls> = {
  readonly [Name in keyof Calls]: (desk: Desk, input: Input<Calls[Name]>) => Output<Calls[Name]>;
};

/** Reads that need files alone and no desk; they may load what they read them with. */
type FileReads = Pick<
  Reads,
  | "imports.parse"
  | "imports.picture"
  | "exports.pack"
  | "exports.readBack"
  | "profiles.list"
  | "profiles.style"
  | "profiles.filesOf"
>;

export type ReadOps = Ops<ReadingDesk, Omit<Reads, keyof FileReads>>;
export type FileReadOps = {
  readonly [Name in keyof FileReads]: (
    input: Input<FileReads[Name]>,
  ) => Output<FileReads[Name]> | Promise<Output<FileReads[Name]>>;
};
export type WriteOps = Ops<WritingDesk, Writes>;
