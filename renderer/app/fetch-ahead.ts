/**
 * Has what is loaded later fetched, and nothing of it read: the build left links to it in the page.
 * Done once; a page that was not built has none.
 */
export function fetchAhead(): void {
  const links = document.getElementById("fetch-ahead");
  if (!(links instanceof HTMLTemplateElement)) return;
  document.head.append(links.content);
  links.remove();
}
