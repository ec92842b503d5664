import { chooseFiles } from "../../ui/choose-files.ts";

/** Opens the system's dialog for picture files; nothing happens where it is cancelled. */
export function pickPictures(
  { several }: { several: boolean },
  onPick: (files: readonly File[]) => void,
): void {
  // What cannot be taken is refused with a sentence that says what to do.
  chooseFiles({ accept: "image/*", several }, onPick);
}
