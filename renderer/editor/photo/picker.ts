import { element } from "../fields/element.ts";

/** Opens the system's dialog for picture files; nothing happens where it is cancelled. */
export function pickPictures(
  { several }: { several: boolean },
  onPick: (files: readonly File[]) => void,
): void {
  const input = element("input", {
    type: "file",
    // What cannot be taken is refused with a sentence that says what to do.
    accept: "image/*",
    hidden: "",
    multiple: several ? "" : null,
  });
  input.addEventListener("change", () => {
    onPick([...(input.files ?? [])]);
    input.remove();
  });
  input.addEventListener("cancel", () => input.remove());
  document.body.append(input);
  input.click();
}
