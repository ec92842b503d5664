/**
 * Before each of its commits React asks a focused element that calls itself editable where its
 * selection is, and to tell that walks through all that is in it: the longer the article, the longer
 * each commit, for a selection that ProseMirror keeps by itself. Asked by this property, `dom` does
 * not call itself editable; what makes it so is its attribute.
 */
export function keepSelectionFromReact(dom: HTMLElement): void {
  Object.defineProperty(dom, "contentEditable", { value: "inherit", writable: true });
}
