import type { Editor } from "@tiptap/react";
import type { Person } from "../../shared/contract/desk.ts";
import type { DraftId } from "../../shared/contract/ids.ts";
import type { NewsroomState } from "../../shared/contract/newsroom.ts";
import type { Problem } from "../../shared/contract/problem.ts";
import type { Compared, DialogName, InspectorTab, Workplace } from "../actions/workplace.ts";
import type { Desk } from "../bridge/connect.ts";
import { type OpenSession, openSession } from "../bridge/draft-session.ts";
import { createOpenDrafts, type OpenDrafts } from "../bridge/open-drafts.ts";
import { createValue, type Value } from "../bridge/value.ts";
import type { SelectionCounts } from "../editor/pulse/selection-counts.ts";
import { createUndo } from "../editor/undo.ts";
import type { Present } from "../features/newsroom/present.ts";
import { type Beside, createBeside } from "./beside.ts";
import { type Commenting, createCommenting } from "./commenting.ts";
import { createDraftSwitch } from "./draft-switch.ts";
import { createFetching, type Fetching, openOrFetch } from "./fetching.ts";
import { type AppFinding, createFinding } from "./finding.ts";
import { createPanes, type Panes } from "./panes.ts";
import { focusFirstField, SEARCH_INPUT } from "./places.ts";
import { savePicture } from "./save-picture.ts";
import { snippetIn } from "./snippet-in.ts";
import { createWritingView, type WritingViewSwitch } from "./writing-view.ts";

/** The workplace, with the values that its screen is drawn from. */
export interface AppWorkplace extends Workplace {
  readonly commenting: Commenting;
  readonly finding: AppFinding;
  readonly openDrafts: OpenDrafts<OpenSession>;
  readonly panes: Panes;
  readonly beside: Beside;
  /** Who else has the article open that is being written; null while nobody does. */
  readonly present: Value<Present | null>;
  /** How this desk and its newsroom stand. */
  readonly newsroom: Value<NewsroomState>;
  /** A draft that comes from the newsroom. */
  readonly fetching: Fetching;
  /** Until the draft that the desk opens with is here, or none comes. */
  readonly starting: Value<boolean>;
  /** Whether a draft was asked for that is not on the screen yet. */
  readonly coming: Value<boolean>;
  readonly writingView: WritingViewSwitch;
  readonly shown: Value<OpenSession | null>;
  readonly currentEditor: Value<Editor | null>;
  readonly dialog: Value<DialogName | null>;
  readonly tab: Value<InspectorTab>;
  /** Who writes on the desk now. */
  readonly writer: Value<Person | null>;
  /** Whether the tour stands over the desk. */
  readonly touring: Value<boolean>;
  readonly words: Value<number | null>;
  /** How much text is selected; null where none is. */
  readonly selected: Value<SelectionCounts | null>;
  readonly problem: Value<Problem | null>;
  /** Files that were dropped and wait for the import dialog. */
  readonly dropped: Value<readonly File[]>;
  /** A hand-over that was opened from outside and wants its passphrase. */
  readonly locked: Value<LockedFile | null>;
  /** Which photo of the article a dialog is about, counted from 0. */
  readonly photo: Value<number>;
  /** What held the picture that should be saved. */
  readonly held: Value<Problem | null>;
  /** What the draft is compared with; null for its newest version. */
  readonly compared: Value<Compared | null>;
  /** Where time travel begins; null for the last change. */
  readonly travelled: Value<number | null>;
  /** Drafts that were selected in the list and wait for the export dialog. */
  readonly chosen: Value<readonly DraftId[]>;
  /** Takes the draft off the screen, e.g. since it went into the bin. */
  readonly clear: () => void;
}

/** Where a locked hand-over lies, and what was told of it. */
export interface LockedFile {
  readonly path: string;
  readonly told: string;
}

export function createWorkplace(desk: Desk): AppWorkplace {
  const fetching = fetchingFor(desk);
  const openDrafts = createOpenDrafts((id) =>
    openOrFetch(fetching, id, () => openSession(desk, id, createUndo)),
  );
  const panes = createPanes();
  const writingView = createWritingView();
  const shown = createValue<OpenSession | null>(null);
  const currentEditor = createValue<Editor | null>(null);
  const dialog = createValue<DialogName | null>(null);
  const touring = createValue(false);
  const tab = createValue<InspectorTab>("story");
  const writer = createValue<Person | null>(null);
  const suggests = createValue(false);
  const words = createValue<number | null>(null);
  const selected = createValue<SelectionCounts | null>(null);
  const problem = createValue<Problem | null>(null);
  const dropped = createValue<readonly File[]>([]);
  const locked = createValue<LockedFile | null>(null);
  const photo = createValue(0);
  const held = createValue<Problem | null>(null);
  const compared = createValue<Compared | null>(null);
  const travelled = createValue<number | null>(null);
  const chosen = createValue<readonly DraftId[]>([]);
  const report = (told: Problem) => {
    // Who cancelled something knows of it.
    if (told.code === "CANCELLED") return;
    desk.faults.note(told);
    problem.set(told);
  };
  const commenting = createCommenting({
    shown,
    currentEditor,
    panes,
    showNotes: () => tab.set("notes"),
  });
  const coming = createValue(false);
  const draftSwitch = createDraftSwitch({ openDrafts, shown, words, coming, report });

  const beside = createBeside({ openDrafts, shown, currentEditor, words, report });
  const openDraft = async (asked: DraftId | Promise<DraftId>) => {
    panes.closeOverlays();
    if (asked !== fetching.shown.get()?.id) fetching.cancel();
    if (beside.other.get()?.id === asked) {
      beside.turn();
      return;
    }
    await draftSwitch.open(asked);
  };
  return {
    desk,
    openDrafts,
    panes,
    present: createValue<Present | null>(null),
    newsroom: createValue<NewsroomState>({ kind: "alone" }),
    fetching,
    starting: createValue(true),
    coming,
    shown,
    currentEditor,
    dialog,
    tab,
    touring,
    writer,
    suggests,
    words,
    selected,
    problem,
    dropped,
    locked,
    photo,
    held,
    compared,
    travelled,
    chosen,
    commenting,
    finding: createFinding(currentEditor),
    addComment: commenting.begin,
    stepComment: commenting.step,
    get session() {
      return shown.get();
    },
    get editor() {
      return currentEditor.get();
    },
    openDraft,
    clear: () => {
      const gone = shown.get();
      if (beside.other.get() === null || gone === null) {
        draftSwitch.clear();
        return;
      }
      beside.turn();
      beside.close();
    },
    stepDraft: async (by) => {
      const rows = await desk.client.drafts.list({ limit: 1000 });
      const at = rows.findIndex(({ id }) => id === shown.get()?.id);
      const next = rows[at === -1 ? 0 : at + by];
      if (next !== undefined) await openDraft(next.id);
    },
    get openDialog() {
      return dialog.get();
    },
    showDialog: dialog.set,
    showPhoto: (name, index) => {
      photo.set(index);
      dialog.set(name);
    },
    savePicture: (index) => {
      const onHeld = (problem: Problem) => {
        held.set(problem);
        photo.set(index);
        dialog.set("heldPicture");
      };
      return savePicture(desk, shown.get(), index, { report, onHeld });
    },
    compareVersions: (asked) => {
      compared.set(asked);
      dialog.set("compare");
    },

    timeTravel: (place) => {
      travelled.set(place);
      dialog.set("timeTravel");
    },
    showTab: (name, field) => {
      panes.show("inspector");
      tab.set(name);
      focusFirstField(name, field);
    },
    togglePane: panes.toggle,
    beside,
    askBeside: () => beside.isAsking.set(true),
    get hasBeside() {
      return beside.other.get() !== null;
    },
    turnToBeside: () => {
      beside.turn();
      currentEditor.get()?.view.focus();
    },
    closeBeside: () => {
      beside.close();
      currentEditor.get()?.view.focus();
    },
    toggleFocusMode: panes.toggleFocus,
    writingView,
    toggleWritingView: writingView.toggle,
    focusSearch: () => {
      panes.show("desk");
      requestAnimationFrame(() => SEARCH_INPUT.current?.select());
    },
    insertSnippet: (trigger) => {
      const session = shown.get();
      const editor = currentEditor.get();
      const lines = session === null ? null : snippetIn(desk, session, trigger);
      if (lines === null || editor === null) return;
      editor.view.focus();
      editor.commands.insertSnippet(lines);
    },
    takeTour: () => touring.set(true),
    report,
  };
}

function fetchingFor({ client }: Desk): Fetching {
  return createFetching({
    fetch: (id, signal) => client.newsroom.fetch({ id }, { signal }),
    headlineOf: async (id) => (await client.drafts.find({ handle: id })).headline,
  });
}
