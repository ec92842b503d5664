import { AUDIT_KINDS, type AuditKind } from "../../../shared/imports/audit-kinds.ts";
import { say, sayNumber } from "../../../shared/words/say.ts";

/** What was done. */
const WORDS: Readonly<Record<AuditKind, (count: number) => string>> = {
  ageBanner: (count) =>
    say("{count, plural, one {# age banner left out} other {# age banners left out}}", { count }),
  followLine: (count) =>
    say(
      "{count, plural, one {# follow line kept as a handle} other {# follow lines kept as handles}}",
      { count },
    ),
  creditLine: (count) =>
    say(
      "{count, plural, one {# credit line kept as a photo’s credit} other {# credit lines kept as photos’ credits}}",
      { count },
    ),
  relatedLine: (count) =>
    say(
      "{count, plural, one {# line kept as a related link} other {# lines kept as related links}}",
      { count },
    ),
  joinedLines: (count) =>
    say("{count, plural, one {# wrapped line joined} other {# wrapped lines joined}}", { count }),
  headingLevel: (count) =>
    say(
      "{count, plural, one {# heading set at the nearest level that an article has} other {# headings set at the nearest level that an article has}}",
      { count },
    ),
  recoveredList: (count) =>
    say(
      "{count, plural, one {# list made of numbered or dotted paragraphs} other {# lists made of numbered or dotted paragraphs}}",
      { count },
    ),
  encoding: (count) =>
    say(
      "{count, plural, one {# byte that is no UTF-8 read as Windows-1252} other {# bytes that are no UTF-8 read as Windows-1252}}",
      { count },
    ),
  controlCharacter: (count) =>
    say(
      "{count, plural, one {# invisible character left out} other {# invisible characters left out}}",
      { count },
    ),
  markup: (count) =>
    say(
      "{count, plural, one {# piece of markup kept as plain text} other {# pieces of markup kept as plain text}}",
      { count },
    ),
  html: (count) =>
    say(
      "{count, plural, one {# piece of HTML kept as plain text} other {# pieces of HTML kept as plain text}}",
      { count },
    ),
  code: (count) =>
    say("{count, plural, one {# piece of code left out} other {# pieces of code left out}}", {
      count,
    }),
  form: (count) =>
    say(
      "{count, plural, one {# button or form field left out} other {# buttons and form fields left out}}",
      { count },
    ),
  pageFurniture: (count) =>
    say(
      "{count, plural, one {# part around the story left out} other {# parts around the story left out}}",
      { count },
    ),
  address: (count) =>
    say("{count, plural, one {# unsafe address left out} other {# unsafe addresses left out}}", {
      count,
    }),
  field: (count) =>
    say(
      "{count, plural, one {# field without a place in an article} other {# fields without a place in an article}}",
      { count },
    ),
  missingPhoto: (count) =>
    say(
      "{count, plural, one {# photo whose file was not there} other {# photos whose files were not there}}",
      { count },
    ),
  unreadPicture: (count) =>
    say(
      "{count, plural, one {# picture of a kind that Stet cannot show} other {# pictures of kinds that Stet cannot show}}",
      { count },
    ),
  note: (count) =>
    say(
      "{count, plural, one {# footnote kept as a desk note} other {# footnotes kept as desk notes}}",
      { count },
    ),
  comment: (count) =>
    say("{count, plural, one {# comment kept} other {# comments kept}}", { count }),
  trackedChange: (count) =>
    say(
      "{count, plural, one {# tracked change kept as a suggestion} other {# tracked changes kept as suggestions}}",
      { count },
    ),
  trackedInsertion: (count) =>
    say(
      "{count, plural, one {# tracked insertion kept as text} other {# tracked insertions kept as text}}",
      { count },
    ),
  trackedDeletion: (count) =>
    say("{count, plural, one {# tracked deletion left out} other {# tracked deletions left out}}", {
      count,
    }),
  textBox: (count) =>
    say(
      "{count, plural, one {# text box kept as paragraphs} other {# text boxes kept as paragraphs}}",
      { count },
    ),
  pageHeader: (count) =>
    say(
      "{count, plural, one {# page header or footer left out} other {# page headers and footers left out}}",
      { count },
    ),
  pageBreak: (count) =>
    say("{count, plural, one {# page break left out} other {# page breaks left out}}", { count }),
  equation: (count) =>
    say(
      "{count, plural, one {# equation kept as plain text} other {# equations kept as plain text}}",
      { count },
    ),
  chart: (count) =>
    say(
      "{count, plural, one {# chart or diagram left out} other {# charts and diagrams left out}}",
      { count },
    ),
  embedded: (count) =>
    say("{count, plural, one {# embedded file left out} other {# embedded files left out}}", {
      count,
    }),
  hiddenText: (count) =>
    say(
      "{count, plural, one {# piece of hidden text left out} other {# pieces of hidden text left out}}",
      { count },
    ),
  symbol: (count) =>
    say("{count, plural, one {# unknown symbol left out} other {# unknown symbols left out}}", {
      count,
    }),
  fontColour: (count) =>
    say("{count, plural, one {# font colour left out} other {# font colours left out}}", { count }),
  highlight: (count) =>
    say("{count, plural, one {# highlight left out} other {# highlights left out}}", { count }),
  font: (count) =>
    say("{count, plural, one {# font or size left out} other {# fonts and sizes left out}}", {
      count,
    }),
  underline: (count) =>
    say("{count, plural, one {# underline left out} other {# underlines left out}}", { count }),
  capitals: (count) =>
    say(
      "{count, plural, one {# setting in capitals left out} other {# settings in capitals left out}}",
      { count },
    ),
};

/** What an import changed or dropped, e.g. "1 age banner left out"; empty where nothing. */
export function auditWords(audit: readonly { kind: string; count: number }[]): string[] {
  return audit.map(({ kind, count }) => {
    const known = AUDIT_KINDS.find((other) => other === kind);
    return known === undefined ? `${sayNumber(count)} ${kind}` : WORDS[known](count);
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
  return say("{changes} and {rest} other changes", {
    changes: words.slice(0, MOST_IN_A_MESSAGE).join(", "),
    rest,
  });
}

/** What taking a kind back does, as its button says. */
const TAKE_BACK: Readonly<Record<string, string>> = {
  relatedLine: say("Keep as paragraphs"),
  creditLine: say("Put back into the caption"),
  note: say("Make them paragraphs"),
  chart: say("Make their words paragraphs"),
  comment: say("Remove the notes"),
  missingPhoto: say("Remove the empty photos"),
  trackedInsertion: say("Leave the words out"),
  underline: say("Set in italics"),
  capitals: say("Write in capitals"),
  hiddenText: say("Keep as desk notes"),
  pageHeader: say("Keep as desk notes"),
  field: say("Keep as desk notes"),
};

export function takeBackLabel(kind: string): string {
  return TAKE_BACK[kind] ?? say("Undo");
}

/** What came of it; those that somebody changed since stay as they are. */
export function takenBackWords(count: number): string {
  if (count === 0) return say("None of them stands there any more.");
  return say("{count, number} taken back.", { count });
}
