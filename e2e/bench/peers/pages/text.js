/** The text in the editor's own form, asked for as an app asks for a document. */
export async function text(form) {
  const name = new URLSearchParams(location.search).get("text");
  const answer = await fetch(`/texts/${name}/${form}`);
  return form === "html" ? answer.text() : answer.json();
}

export const place = document.querySelector("#editor");
