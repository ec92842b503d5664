/** Name of the DOM event by which the editor asks whoever shows its tools for a link's address. */
export const LINK_REQUEST = "stet-link-request";

export function askForLink(editorDom: HTMLElement): void {
  editorDom.dispatchEvent(new CustomEvent(LINK_REQUEST));
}
