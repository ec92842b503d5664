/** Opens the system's dialog for files; nothing happens where it is cancelled. */
export function chooseFiles(
  { accept, several }: { readonly accept?: string; readonly several: boolean },
  onPick: (files: readonly File[]) => void,
): void {
  const input = document.createElement("input");
  input.type = "file";
  input.hidden = true;
  input.multiple = several;
  if (accept !== undefined) input.accept = accept;
  input.addEventListener("change", () => {
    onPick([...(input.files ?? [])]);
    input.remove();
  });
  input.addEventListener("cancel", () => input.remove());
  document.body.append(input);
  input.click();
}
