/** "1 draft", "12 drafts". */
export function draftCount(count: number): string {
  return count === 1 ? "1 draft" : `${count.toLocaleString("en")} drafts`;
}
