import type { Credit } from "../../article/credit.ts";
import type { Audit } from "../audit.ts";

/** Notes that a line became a photo's credit, by which the photo is found again. */
export function noteCredit(audit: Audit, line: string, credit: Credit): void {
  audit.note("creditLine", line, credit.photographer ?? credit.agency);
}

/** What stood behind a caption: its credit, as it was written. */
export function creditAfter(line: string, caption: string): string {
  return line.startsWith(caption) ? line.slice(caption.length) : line;
}
