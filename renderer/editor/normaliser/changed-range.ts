import type { Transaction } from "@tiptap/pm/state";

export interface Range {
  readonly from: number;
  readonly to: number;
}

/** What transactions changed, as one range of the document after them; null where nothing moved. */
export function changedRange(transactions: readonly Transaction[]): Range | null {
  let range: Range | null = null;
  for (const map of transactions.flatMap((transaction) => transaction.mapping.maps)) {
    if (range !== null) range = { from: map.map(range.from, -1), to: map.map(range.to, 1) };
    map.forEach((_oldFrom, _oldTo, from, to) => {
      range = {
        from: Math.min(range?.from ?? from, from),
        to: Math.max(range?.to ?? to, to),
      };
    });
  }
  return range;
}
