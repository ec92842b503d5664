import type { SalvagedDesk } from "./salvage-desk.ts";

/** What came of it, a sentence each; the first says whether anything is lost. */
export function salvageTold(desk: SalvagedDesk): string[] {
  const { damaged, rows, fromBackups, versions, people, foundDrafts, recovered, unrecovered } =
    desk;
  const lost = recovered.reduce((sum, one) => sum + one.lost.length, 0);
  const whole =
    damaged.length === 0
      ? "All of it could be read."
      : `Pages of ${damaged.join(", ")} could not be read.`;
  return [
    `The desk stands again, with ${count(desk.drafts, "draft")}. ${whole}`,
    `${count(rows, "row")} were carried over, ${fromBackups} of them from backups.`,
    ...some(
      recovered.length,
      (n) =>
        `${count(n, "draft")} had lost a part of the journal and ${n === 1 ? "was" : "were"} recovered from backups and versions.`,
    ),
    ...some(lost, (n) => `${count(n, "change")} could not be had again.`),
    ...some(
      versions,
      (n) => `${count(n, "version")} could not be read and ${n === 1 ? "is" : "are"} gone.`,
    ),
    ...some(
      foundDrafts,
      (n) =>
        `${count(n, "draft")} had lost the entry in the list and ${n === 1 ? "has" : "have"} a new number.`,
    ),
    ...some(
      people,
      (n) =>
        `${count(n, "name")} of who wrote could not be read and ${n === 1 ? "stands" : "stand"} as “Unknown”.`,
    ),
    ...unrecovered.map((id) => `The draft ${id} could not be made whole. Look for it in a backup.`),
    `The damaged database is kept as it was: ${desk.kept}`,
  ];
}

const count = (number: number, word: string) => `${number} ${word}${number === 1 ? "" : "s"}`;

const some = (number: number, sentence: (number: number) => string): string[] =>
  number === 0 ? [] : [sentence(number)];
