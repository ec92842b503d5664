import { AUDIT_KINDS, type AuditKind } from "../../../shared/imports/import-result.ts";

/** What was done, for one and for several. */
const WORDS: Readonly<Record<AuditKind, readonly [string, string]>> = {
  ageBanner: ["age banner left out", "age banners left out"],
  followLine: ["follow line kept as a handle", "follow lines kept as handles"],
  creditLine: ["credit line kept as a photo’s credit", "credit lines kept as photos’ credits"],
  joinedLines: ["wrapped line joined", "wrapped lines joined"],
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
};

/** What an import changed or dropped, e.g. "1 age banner left out"; empty where nothing. */
export function auditWords(audit: readonly { kind: string; count: number }[]): string[] {
  return audit.map(({ kind, count }) => {
    const known = AUDIT_KINDS.find((other) => other === kind);
    const [one, several] = known === undefined ? [kind, kind] : WORDS[known];
    return `${count.toLocaleString("en")} ${count === 1 ? one : several}`;
  });
}
