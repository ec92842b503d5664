import { AUDIT_KINDS, type AuditKind } from "../../../shared/imports/audit-kinds.ts";

/** What was done, for one and for several. */
const WORDS: Readonly<Record<AuditKind, readonly [string, string]>> = {
  ageBanner: ["age banner left out", "age banners left out"],
  followLine: ["follow line kept as a handle", "follow lines kept as handles"],
  creditLine: ["credit line kept as a photo’s credit", "credit lines kept as photos’ credits"],
  relatedLine: ["line kept as a related link", "lines kept as related links"],
  joinedLines: ["wrapped line joined", "wrapped lines joined"],
  headingLevel: [
    "heading set at the nearest level that an article has",
    "headings set at the nearest level that an article has",
  ],
  recoveredList: [
    "list made of numbered or dotted paragraphs",
    "lists made of numbered or dotted paragraphs",
  ],
  encoding: [
    "byte that is no UTF-8 read as Windows-1252",
    "bytes that are no UTF-8 read as Windows-1252",
  ],
  controlCharacter: ["invisible character left out", "invisible characters left out"],
  markup: ["piece of markup kept as plain text", "pieces of markup kept as plain text"],
  html: ["piece of HTML kept as plain text", "pieces of HTML kept as plain text"],
  code: ["piece of code left out", "pieces of code left out"],
  form: ["button or form field left out", "buttons and form fields left out"],
  pageFurniture: ["part around the story left out", "parts around the story left out"],
  address: ["unsafe address left out", "unsafe addresses left out"],
  field: ["field without a place in an article", "fields without a place in an article"],
  missingPhoto: ["photo whose file was not there", "photos whose files were not there"],
  unreadPicture: [
    "picture of a kind that Stet cannot show",
    "pictures of kinds that Stet cannot show",
  ],
  note: ["footnote kept as a desk note", "footnotes kept as desk notes"],
  comment: ["comment kept", "comments kept"],
  trackedChange: ["tracked change kept as a suggestion", "tracked changes kept as suggestions"],
  trackedInsertion: ["tracked insertion kept as text", "tracked insertions kept as text"],
  trackedDeletion: ["tracked deletion left out", "tracked deletions left out"],
  textBox: ["text box kept as paragraphs", "text boxes kept as paragraphs"],
  pageHeader: ["page header or footer left out", "page headers and footers left out"],
  pageBreak: ["page break left out", "page breaks left out"],
  equation: ["equation kept as plain text", "equations kept as plain text"],
  chart: ["chart or diagram left out", "charts and diagrams left out"],
  embedded: ["embedded file left out", "embedded files left out"],
  hiddenText: ["piece of hidden text left out", "pieces of hidden text left out"],
  symbol: ["unknown symbol left out", "unknown symbols left out"],
  fontColour: ["font colour left out", "font colours left out"],
  highlight: ["highlight left out", "highlights left out"],
  font: ["font or size left out", "fonts and sizes left out"],
  underline: ["underline left out", "underlines left out"],
  capitals: ["setting in capitals left out", "settings in capitals left out"],
};

/** What an import changed or dropped, e.g. "1 age banner left out"; empty where nothing. */
export function auditWords(audit: readonly { kind: string; count: number }[]): string[] {
  return audit.map(({ kind, count }) => {
    const known = AUDIT_KINDS.find((other) => other === kind);
    const [one, several] = known === undefined ? [kind, kind] : WORDS[known];
    return `${count.toLocaleString("en")} ${count === 1 ? one : several}`;
  });
}

/** As many as a message that goes by itself can tell. */
const MOST_IN_A_MESSAGE = 3;

/** The same as one short line, e.g. "1 comment kept as a desk note, 2 underlines left out". */
export function auditLine(audit: readonly { kind: string; count: number }[]): string {
  const words = auditWords(audit);
  const rest = words.length - MOST_IN_A_MESSAGE;
  // One more takes no more room than to say that there is one.
  if (rest <= 1) return words.join(", ");
  return `${words.slice(0, MOST_IN_A_MESSAGE).join(", ")} and ${rest} other changes`;
}

/** What taking a kind back does, as its button says. */
const TAKE_BACK: Readonly<Record<string, string>> = {
  relatedLine: "Keep as paragraphs",
  creditLine: "Put back into the caption",
  note: "Make them paragraphs",
  chart: "Make their words paragraphs",
  comment: "Remove the notes",
  missingPhoto: "Remove the empty photos",
  trackedInsertion: "Leave the words out",
  underline: "Set in italics",
  capitals: "Write in capitals",
  hiddenText: "Keep as desk notes",
  pageHeader: "Keep as desk notes",
  field: "Keep as desk notes",
};

export function takeBackLabel(kind: string): string {
  return TAKE_BACK[kind] ?? "Undo";
}

/** What came of it; those that somebody changed since stay as they are. */
export function takenBackWords(count: number): string {
  if (count === 0) return "None of them stands there any more.";
  return `${count.toLocaleString("en")} taken back.`;
}
