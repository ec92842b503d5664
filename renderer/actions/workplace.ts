import type { Editor } from "@tiptap/react";
import type { Status } from "../../shared/article/status.ts";
import type { CommentKind } from "../../shared/article/ydoc/comments.ts";
import type { DraftId } from "../../shared/contract/ids.ts";
import type { Problem } from "../../shared/contract/problem.ts";
import type { DraftState } from "../../shared/contract/versions.ts";
import type { Desk } from "../bridge/connect.ts";
import type { DraftSession, Observable } from "../bridge/session.ts";
import type { WritingView } from "../editor/editor-props.ts";
import type { OtherDraft, OtherFile } from "../features/versions/compare/compared-states.ts";

export const INSPECTOR_TABS = ["story", "photos", "links", "versions", "notes", "checks"] as const;
export type InspectorTab = (typeof INSPECTOR_TABS)[number];

export type DialogName =
  | "about"
  | "backups"
  | "deskFind"
  | "help"
  | "keyCard"
  | "newsroom"
  | "palette"
  | "photoLibrary"
  | "settings"
  | "problems"
  | "recover"
  | "salvage"
  | "shortcuts"
  | "export"
  | "import"
  | "compare"
  | "handOver"
  | "timeTravel"
  | "templates"
  | "makeTemplate"
  | "snippets"
  | "statistics"
  | "unlock"
  | "whoWrote"
  | PhotoDialog
  | AskingStatus;

/** Dialogs about photos of the article. */
export type PhotoDialog = "photoViewer" | "cropPhoto" | "lightTable" | "heldPicture";

/** Statuses that a person should say something with, so that each asks first. */
export type AskingStatus = Extract<Status, "draft" | "killed">;

/** Something that is on or off and can be watched. */
export interface Switch extends Observable<boolean> {
  readonly set: (isOn: boolean) => void;
}

/** What a draft is compared with at first. */
export type Compared = DraftState | OtherDraft | OtherFile;

/** Something that is on or off and can be watched. */
export interface Switch extends Observable<boolean> {
  readonly set: (isOn: boolean) => void;
}

/** What actions act upon: the desk, the draft on the screen and the screen itself. */
export interface Workplace {
  readonly desk: Desk;
  /** The draft on the screen. */
  readonly session: DraftSession | null;
  readonly editor: Editor | null;
  /** From the press on nothing is written into the draft before, also while it is still being made. */
  readonly openDraft: (asked: DraftId | Promise<DraftId>) => Promise<void>;
  /** Opens the draft after (1) or before (-1) this one in the list. */
  readonly stepDraft: (by: 1 | -1) => Promise<void>;
  /** The dialog on the screen. */
  readonly openDialog: DialogName | null;
  readonly showDialog: (name: DialogName | null) => void;
  /** Opens a dialog about one photo of the article; they count from 0. */
  readonly showPhoto: (dialog: PhotoDialog, index: number) => void;
  /** Gives a copy of one photo of the article out of the desk; they count from 0. */
  readonly savePicture: (index: number) => Promise<void>;
  /** Asks for a comment on what is selected in the text. */
  readonly addComment: (kind: CommentKind) => void;
  /** Goes to the comment after (1) or before (-1) the caret; of one kind or any. */
  readonly stepComment: (by: 1 | -1, kind: CommentKind | null) => void;
  /** Shows what became of a version of the draft since, of the newest where none is named; or of the draft in another. */
  readonly compareVersions: (asked: Compared | null) => void;
  /** Shows the draft as it was at a place in its writing; at its end where none is named. */
  readonly timeTravel: (place: number | null) => void;
  /** Shows the tab and moves the focus into it, to one field of it where that is named. */
  readonly showTab: (tab: InspectorTab, field?: string) => void;
  readonly togglePane: (pane: "desk" | "inspector" | "preview") => void;
  /** Asks which draft shall stand beside this one. */
  readonly askBeside: () => void;
  readonly hasBeside: boolean;
  /** Goes on writing in the draft beside. */
  readonly turnToBeside: () => void;
  readonly closeBeside: () => void;
  readonly toggleFocusMode: () => void;
  /** How the text is shown to whoever writes it. */
  readonly toggleWritingView: (part: keyof WritingView) => void;
  /** Whether what is written in this window only suggests. Off at each start. */
  readonly suggests: Switch;
  readonly focusSearch: () => void;
  /** Find and replace in the article. */
  readonly finding: {
    readonly open: (kind: "find" | "replace") => void;
    readonly step: (by: 1 | -1) => void;
  };
  /** Puts the snippet of a trigger at the caret, filled in. */
  readonly insertSnippet: (trigger: string) => void;
  readonly takeTour: () => void;
  readonly report: (problem: Problem) => void;
}
