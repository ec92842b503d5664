import type { DraftId } from "../../../shared/contract/ids.ts";
import type { About, Member } from "../../../shared/newsroom/wire.ts";
import type { JoinedNewsroom } from "../../store/queries/newsroom.ts";
import type { Input, Output, Writes } from "../context.ts";
import type { Fault } from "../threads/protocol.ts";
import type { Arriving } from "./server-calls.ts";

/** What the newsroom's thread is asked for. */
export interface NewsroomOps {
  "newsroom.look"(input: { address: string }): About;
  "newsroom.join"(input: Arriving & { address: string; invitation: string }): Joined;
  /** Answers with the page on which the person signs in. */
  "newsroom.signIn"(input: Arriving & { address: string }): { page: string };
  /** Resolves once they did. */
  "newsroom.signedIn"(input: null): Joined;
  /** Syncs until it is told to end. `joined` is given right after joining. */
  "newsroom.run"(input: { joined: Joined | null }): null;
  /** `leaves`: the server is told, where it answers, that this desk comes no more. */
  "newsroom.end"(input: { leaves: boolean }): null;
  /** A draft was written in, or what the newsroom sent of it was. */
  "newsroom.changed"(input: { draft: DraftId; isTheirs: boolean }): null;
  /** Windows have these drafts open. */
  "newsroom.open"(input: { drafts: readonly DraftId[] }): null;
  "newsroom.appear"(input: { draft: DraftId; update: Uint8Array }): null;
  "newsroom.fetch"(input: { draft: DraftId }): null;
  /** Tries what waits, now. */
  "newsroom.retry"(input: { draft: DraftId | null }): null;
  "newsroom.keepAll"(input: { on: boolean }): null;
  /** What came of something that it asked the desk for. */
  "newsroom.answer"(input: { id: number; output: unknown; fault: Fault | null }): null;
}

export type Joined = Omit<JoinedNewsroom, "cursor" | "offlineSince" | "member"> & {
  readonly member: Member;
  readonly access: string;
  readonly accessUntil: string;
};

/** The writes that it may ask the desk for. */
export type NewsroomWrites = Pick<Writes, Extract<keyof Writes, `newsroom.${string}`>>;

/** What it asks the desk for: a write, or to take in a photo. */
export interface DeskAsks extends NewsroomWrites {
  /** False where it is no picture that this desk takes. */
  photo(input: { hash: string; name: string; bytes: Uint8Array }): boolean;
}

export type AskDesk = <Name extends keyof DeskAsks>(
  name: Name,
  input: Input<DeskAsks[Name]>,
) => Promise<Output<DeskAsks[Name]>>;

export interface Counts {
  readonly all: number;
  readonly inStep: number;
  readonly waiting: number;
  readonly refused: number;
  readonly there: number;
}

export type ThreadLink =
  | { readonly kind: "connecting" }
  | { readonly kind: "online"; readonly since: string }
  | { readonly kind: "offline"; readonly since: string; readonly sentence: string | null }
  | { readonly kind: "signedOut"; readonly sentence: string };

/** What the newsroom's thread says by itself. */
export type SaidByNewsroom =
  | {
      readonly kind: "ask";
      readonly id: number;
      readonly name: keyof DeskAsks;
      readonly input: unknown;
    }
  | { readonly kind: "link"; readonly link: ThreadLink }
  | { readonly kind: "counts"; readonly counts: Counts }
  | { readonly kind: "member"; readonly member: Member }
  /** Awareness of others who have the draft open. */
  | { readonly kind: "presence"; readonly draft: DraftId; readonly update: Uint8Array };
