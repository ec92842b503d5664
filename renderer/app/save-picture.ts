import { toProblem } from "../../shared/contract/from-wire.ts";
import { Problem } from "../../shared/contract/problem.ts";
import type { Desk } from "../bridge/connect.ts";
import type { DraftSession } from "../bridge/session.ts";
import { articleOf } from "../bridge/use-article.ts";
import { articlePhotos } from "../features/photos/viewer/article-photos.ts";
import { savePhoto } from "./save-photo.ts";

/** Gives a copy of one photo of the article out of the desk; what goes wrong is told. */
export async function savePicture(
  desk: Desk,
  session: DraftSession | null,
  index: number,
  report: (problem: Problem) => void,
): Promise<void> {
  if (session === null) return;
  const photo = articlePhotos(articleOf(session.doc).get()).find((one) => one.index === index);
  if (photo === undefined) {
    report(
      new Problem(
        "NOT_FOUND",
        "There is no picture to save. The article is as it was. Put a photo into it first.",
      ),
    );
    return;
  }
  await savePhoto(desk, session, photo.hash).catch((error: unknown) => report(toProblem(error)));
}
