import type { PhotoAsset } from "../../../shared/article/asset.ts";
import { writeAsset } from "../../../shared/article/ydoc/assets.ts";
import { TAKEN } from "../../../shared/article/ydoc/roots.ts";
import { say } from "../../../shared/words/say.ts";
import type { EditorServices } from "../services.ts";

/**
 * Takes a picture into the desk and its credit into the draft. Null where it could not be taken;
 * the person has then been told why.
 */
export async function takeIn(
  { doc, photos, onProblem }: EditorServices,
  file: File,
): Promise<PhotoAsset | null> {
  try {
    const asset = await photos.add(file);
    // No step of undo: the credit belongs to the file, and stays true without the photo.
    doc.transact(() => writeAsset(doc, asset.hash, asset), TAKEN);
    return asset;
  } catch (error) {
    onProblem(sentenceOf(error, file.name));
    return null;
  }
}

function sentenceOf(error: unknown, name: string): string {
  if (error instanceof Error && error.message !== "") return error.message;
  return say("“{name}” could not be taken in. The article is as it was; try the picture again.", {
    name,
  });
}
