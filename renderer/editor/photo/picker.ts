import { PHOTO_MEDIA_TYPES } from "../../../shared/article/asset.ts";
import { element } from "../fields/element.ts";

/** Opens the system's dialog for picture files; nothing happens where it is cancelled. */
export function pickPictures(
  { several }: { several: boolean },
  onPick: (files: readonly File[]) => void,
): void {
  const input = element("input", {
    type: "file",
    accept: PHOTO_MEDIA_TYPES.join(","),
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
