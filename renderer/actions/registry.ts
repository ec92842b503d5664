import { aboutStet } from "./about-stet.ts";
import type { Action } from "./action.ts";
import { besideActions } from "./beside.ts";
import { binDraft } from "./bin-draft.ts";
import { blockActions } from "./blocks.ts";
import { commandPalette } from "./command-palette.ts";
import { commentActions } from "./comments.ts";
import { compareActions } from "./compare-versions.ts";
import { copyAsHtml } from "./copy-as-html.ts";
import { copyAsMarkdown } from "./copy-as-markdown.ts";
import { cropPhoto } from "./crop-photo.ts";
import { exportDraft } from "./export-draft.ts";
import { findActions } from "./find-in-article.ts";
import { findOnDesk } from "./find-on-desk.ts";
import { focusMode } from "./focus-mode.ts";
import { formattingActions } from "./formatting.ts";
import { handOver } from "./hand-over.ts";
import { importDrafts } from "./import-drafts.ts";
import { insertLink } from "./insert-link.ts";
import { insertionActions } from "./insertions.ts";
import { keyboardShortcuts } from "./keyboard-shortcuts.ts";
import { lightTable } from "./light-table.ts";
import { lockDesk } from "./lock-desk.ts";
import { newDraft } from "./new-draft.ts";
import { nextDraft } from "./next-draft.ts";
import { pastePlain } from "./paste-plain.ts";
import { previousDraft } from "./previous-draft.ts";
import { printKeyCard } from "./print-key-card.ts";
import { redo } from "./redo.ts";
import { replacePicture } from "./replace-picture.ts";
import { restoreDraft } from "./restore-draft.ts";
import { savePicture } from "./save-picture.ts";
import { saveVersion } from "./save-version.ts";
import { searchDrafts } from "./search-drafts.ts";
import { selectAll } from "./select-all.ts";
import { selectionTools } from "./selection-tools.ts";
import { statusActions } from "./set-status.ts";
import { showBackups } from "./show-backups.ts";
import { showHelp } from "./show-help.ts";
import { showNewsroom } from "./show-newsroom.ts";
import { showPhotoLibrary } from "./show-photo-library.ts";
import { showProblems } from "./show-problems.ts";
import { showSettings } from "./show-settings.ts";
import { showSnippets } from "./show-snippets.ts";
import { showStatistics } from "./show-statistics.ts";
import { tabActions } from "./show-tab.ts";
import { stepActions } from "./steps.ts";
import { styleMarkActions } from "./style-marks.ts";
import { suggestionActions } from "./suggestions.ts";
import { takeTour } from "./take-tour.ts";
import { templateActions } from "./templates.ts";
import { textSizeActions } from "./text-size.ts";
import { timeTravel, whoWrote } from "./time-travel.ts";
import { toggleDeskPane } from "./toggle-desk-pane.ts";
import { toggleInspector } from "./toggle-inspector.ts";
import { togglePreview } from "./toggle-preview.ts";
import { undo } from "./undo.ts";
import { viewPhoto } from "./view-photo.ts";
import type { Workplace } from "./workplace.ts";
import { writingViewActions } from "./writing-view.ts";

/** Everything a person can do, in the order in which lists of it are read. */
export const ACTIONS: readonly Action<Workplace>[] = [
  newDraft,
  ...templateActions,
  importDrafts,
  exportDraft,
  handOver,
  saveVersion,
  ...compareActions,
  timeTravel,
  searchDrafts,
  nextDraft,
  previousDraft,
  ...statusActions,
  binDraft,
  restoreDraft,
  showPhotoLibrary,
  showStatistics,
  showBackups,
  showNewsroom,
  lockDesk,
  showSettings,
  undo,
  redo,
  copyAsHtml,
  copyAsMarkdown,
  pastePlain,
  selectAll,
  ...findActions,
  findOnDesk,
  selectionTools,
  ...suggestionActions,
  ...blockActions,
  whoWrote,
  viewPhoto,
  lightTable,
  savePicture,
  cropPhoto,
  replacePicture,
  ...insertionActions,
  insertLink,
  showSnippets,
  ...stepActions,
  ...styleMarkActions,
  ...commentActions,
  ...formattingActions,
  toggleDeskPane,
  toggleInspector,
  togglePreview,
  focusMode,
  ...besideActions,
  ...writingViewActions,
  ...textSizeActions,
  ...tabActions,
  showHelp,
  commandPalette,
  keyboardShortcuts,
  printKeyCard,
  aboutStet,
  takeTour,
  showProblems,
];

export function actionNamed(name: string): Action<Workplace> | undefined {
  return ACTIONS.find((action) => action.name === name);
}
