import type { Editor } from "@tiptap/react";
import type * as Y from "yjs";
import type { Direction } from "../../shared/article/article.ts";
import type { PhotoAsset } from "../../shared/article/asset.ts";
import type { LinkTarget } from "../../shared/article/link-target.ts";
import type { Caret } from "../../shared/contract/drafts.ts";
import type { SnippetLine } from "../../shared/snippets/snippet-lines.ts";
import type { PasteAudit } from "./paste/arrival.ts";
import type { SelectionCounts } from "./pulse/selection-counts.ts";
import type { Suggester } from "./suggest/as-suggestion.ts";
import type { WritingView } from "./writing-view/writing-view.ts";

export type { PasteAudit, WritingView };

/** What the editor needs from outside; it knows articles, no bridge and no feature. */
export interface ArticleEditorProps {
  /** Already looked at by the guard; bound once. A new draft means a new component key. */
  readonly doc: Y.Doc;
  readonly undo: Y.UndoManager;
  readonly readOnly: boolean;
  /** The article's, as a BCP 47 tag: for quotation marks, hyphenation and screen readers. */
  readonly language: string | null;
  /** Who suggests; null while what is written is simply written. */
  readonly suggester: Suggester | null;
  /** Null leaves it to the language, which is left to right where it does not say. */
  readonly direction: Direction | null;
  readonly writingView: WritingView;
  readonly caret: Caret | null;
  readonly onCaret: (caret: Caret) => void;
  /** Words of the body, told when typing pauses. */
  readonly onWords: (words: number) => void;
  /** How much text is selected, told when selecting pauses; null where none is. */
  readonly onSelected: (counts: SelectionCounts | null) => void;
  /** The editor once it stands, null when it goes. */
  readonly onEditor: (editor: Editor | null) => void;
  /** A person wants something of a photo that is done outside of the text; photos count from 0. */
  readonly onPhoto: (deed: PhotoDeed, index: number) => void;
  /** A person wants to know who wrote the block with the caret. */
  readonly onWhoWrote: () => void;
  /** A picture or link that could not be taken; the sentence is for the person. */
  readonly onProblem: (sentence: string) => void;
  /** Told when a paste left something out that a person would miss, or changed it. */
  readonly onPasted: (audit: PasteAudit) => void;
  /** A comment's place in the text was pressed. */
  readonly onComment: (id: string) => void;
  /** A person wants to comment on what is selected. */
  readonly onAddComment: () => void;
  /** The comment that the caret rests in; null where it rests in none. */
  readonly onCommentAtCaret: (id: string | null) => void;
  /** The snippet of a trigger, filled in as far as the draft says; null where the desk has none. */
  readonly snippet: (trigger: string) => readonly SnippetLine[] | null;
  readonly photos: PhotoSource;
  readonly targets: RelatedTargets;
}

/** What is done with a photo outside of the text. */
export type PhotoDeed = "view" | "crop" | "save";

export interface PhotoSource {
  readonly url: (hash: string) => string;
  /** Tells when the desk may have a photo that it lacked; returns the function that ends it. */
  readonly arrived: (hash: string, show: () => void) => () => void;
  /** Takes the file into the desk and reads its metadata; rejects with a sentence. */
  readonly add: (file: File) => Promise<PhotoAsset>;
  /** How one was generated, in words; null where its file does not say that it was. */
  readonly generated: (hash: string) => Promise<string | null>;
  /** The pointer comes near one, which it may begin to drag. */
  readonly approach: (hash: string) => void;
  /** Lets a drag that moves the photo in the article be dropped outside of the window as its file. */
  readonly carry: (hash: string, data: DataTransfer) => void;
  /** Begins to drag the photo's file and nothing else. */
  readonly drag: (hash: string, event: DragEvent) => void;
}

/** Drafts of this desk that a related link may point to. */
export interface RelatedTargets {
  readonly search: (query: string) => Promise<readonly RelatedTarget[]>;
  /** Opens a draft that a related link points to. */
  readonly open: (draftId: string) => void;
  /**
   * Tells what is known of a draft, at once and whenever it changes; null until the desk has
   * answered. Returns the function that ends it.
   */
  readonly watch: (draftId: string, show: (target: LinkTarget | null) => void) => () => void;
}

export interface RelatedTarget {
  readonly id: string;
  readonly headline: string;
}
