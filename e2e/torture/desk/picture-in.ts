import { readFile } from "node:fs/promises";
import { takePicture } from "../../deeds/picture.ts";

/** A picture as a browser hands it over. */
export async function pictureIn(folder: string, name: string, creator: string): Promise<File> {
  return new File([await readFile(await takePicture(folder, name, { creator }))], name);
}
