import { laterPart } from "./later.tsx";

// What no article needs to be written: loaded when it is asked for.

export const aboutDialog = laterPart(
  async () => (await import("../features/about/about-dialog.tsx")).AboutDialog,
);
export const articlePresence = laterPart(
  async () => (await import("./article-presence.tsx")).ArticlePresence,
);
export const backupsDialog = laterPart(
  async () => (await import("../features/backups/backups-dialog.tsx")).BackupsDialog,
);
export const besidePicker = laterPart(
  async () => (await import("./beside-picker.tsx")).BesidePicker,
);
export const comments = laterPart(
  async () => (await import("../features/notes/comments/comments-panel.tsx")).CommentsPanel,
);
export const compareDialog = laterPart(
  async () => (await import("../features/versions/compare/compare-dialog.tsx")).CompareDialog,
);
export const cropDialog = laterPart(
  async () => (await import("../features/photos/crop/crop-dialog.tsx")).CropDialog,
);
export const deskFindDialog = laterPart(
  async () => (await import("../features/find/desk-find-dialog.tsx")).DeskFindDialog,
);
export const exportDialog = laterPart(
  async () => (await import("../features/export/export-dialog.tsx")).ExportDialog,
);
export const draftStepLine = laterPart(
  async () => (await import("../features/newsroom/draft-step-line.tsx")).DraftStepLine,
);
export const fetchingDraft = laterPart(
  async () => (await import("../features/newsroom/fetching.tsx")).Fetching,
);
export const findBar = laterPart(
  async () => (await import("../features/find/find-bar.tsx")).FindBar,
);
export const handOverDialog = laterPart(
  async () => (await import("../features/hand-over/hand-over-dialog.tsx")).HandOverDialog,
);
export const heldPictureDialog = laterPart(
  async () => (await import("../features/export/held-picture-dialog.tsx")).HeldPictureDialog,
);
export const helpDialog = laterPart(
  async () => (await import("../features/help/help-dialog.tsx")).HelpDialog,
);
export const houseStyleStops = laterPart(
  async () => (await import("../features/checks/house-style-stops.tsx")).HouseStyleStops,
);
export const importDialog = laterPart(
  async () => (await import("../features/import/import-dialog.tsx")).ImportDialog,
);
export const lightTable = laterPart(
  async () => (await import("../features/photos/light-table/light-table.tsx")).LightTable,
);
export const newsroomDialog = laterPart(
  async () => (await import("../features/newsroom/newsroom-dialog.tsx")).NewsroomDialog,
);
export const newsroomPill = laterPart(
  async () => (await import("../features/newsroom/newsroom-pill.tsx")).NewsroomPill,
);
export const pasteDetails = laterPart(
  async () => (await import("../features/import/paste-details.tsx")).PasteDetails,
);
export const photoLibrary = laterPart(
  async () => (await import("../features/photos/library/photo-library.tsx")).PhotoLibrary,
);
export const photoViewer = laterPart(
  async () => (await import("../features/photos/viewer/photo-viewer.tsx")).PhotoViewer,
);
export const presentPeople = laterPart(
  async () => (await import("../features/newsroom/present-people.tsx")).PresentPeople,
);
export const previewPane = laterPart(
  async () => (await import("../features/preview/preview-pane.tsx")).PreviewPane,
);
export const problemsDialog = laterPart(
  async () => (await import("../features/problems/problems-dialog.tsx")).ProblemsDialog,
);
export const quotesPanel = laterPart(
  async () => (await import("../features/quotes/quotes-panel.tsx")).QuotesPanel,
);
export const recoverDialog = laterPart(
  async () => (await import("../features/problems/recover-dialog.tsx")).RecoverDialog,
);
export const salvageQuestion = laterPart(
  async () => (await import("../features/backups/salvage-question.tsx")).SalvageQuestion,
);
export const sealAtStart = laterPart(
  async () => (await import("../features/backups/seal-at-start.tsx")).SealAtStart,
);
export const settingsDialog = laterPart(
  async () => (await import("../features/settings/settings-dialog.tsx")).SettingsDialog,
);
export const snippetsDialog = laterPart(
  async () => (await import("../features/snippets/snippets-dialog.tsx")).SnippetsDialog,
);
export const statisticsDialog = laterPart(
  async () => (await import("../features/statistics/statistics-dialog.tsx")).StatisticsDialog,
);
export const styleMarks = laterPart(
  async () => (await import("../features/checks/style-marks.tsx")).StyleMarks,
);
export const suggestions = laterPart(
  async () =>
    (await import("../features/notes/suggestions/suggestions-panel.tsx")).SuggestionsPanel,
);
export const unlockDialog = laterPart(
  async () => (await import("../features/import/unlock-dialog.tsx")).UnlockDialog,
);
export const whoWroteDialog = laterPart(
  async () => (await import("../features/versions/travel/who-wrote-dialog.tsx")).WhoWroteDialog,
);
export const templatesDialog = laterPart(
  async () => (await import("../features/templates/templates-dialog.tsx")).TemplatesDialog,
);
export const makeTemplateDialog = laterPart(
  async () => (await import("../features/templates/make-dialog.tsx")).MakeTemplateDialog,
);
export const templateChoices = laterPart(
  async () => (await import("../features/templates/template-choices.tsx")).TemplateChoices,
);
export const timeTravelDialog = laterPart(
  async () => (await import("../features/versions/travel/time-travel-dialog.tsx")).TimeTravelDialog,
);
export const tour = laterPart(async () => (await import("../features/tour/tour.tsx")).Tour);
export const wordChecks = laterPart(
  async () => (await import("../features/checks/word-checks.tsx")).WordChecks,
);
