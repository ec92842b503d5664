import type { Override } from "../../shared/contract/exports.ts";
import { toProblem } from "../../shared/contract/from-wire.ts";
import { Problem } from "../../shared/contract/problem.ts";
import { say } from "../../shared/words/say.ts";
import type { Desk } from "../bridge/connect.ts";
import type { DraftSession } from "../bridge/session.ts";
import { articleOf } from "../bridge/use-article.ts";
import { articlePhotos } from "../features/photos/viewer/article-photos.ts";
import { savePhoto } from "./save-photo.ts";

/** What may come of it beside a file. */
export interface SavingPicture {
  readonly report: (problem: Problem) => void;
  /** An embargo holds it, which can be answered for. */
  readonly onHeld: (problem: Problem) => void;
}

/** Gives a copy of one photo of the article out of the desk; what goes wrong is told. */
export async function savePicture(
  desk: Desk,
  session: DraftSession | null,
  index: number,
  { report, onHeld }: SavingPicture,
): Promise<void> {
  if (session === null) return;
  await saveIn(desk, session, index).catch((error: unknown) => {
    const problem = toProblem(error);
    if (problem.code === "EMBARGOED") onHeld(problem);
    else report(problem);
  });
}

/** The same, rejecting with a Problem; where somebody answers for it, also under an embargo. */
export async function saveIn(
  desk: Desk,
  session: DraftSession,
  index: number,
  override?: Override,
): Promise<void> {
  const photo = articlePhotos(articleOf(session.doc).get()).find((one) => one.index === index);
  if (photo === undefined) {
    throw new Problem(
      "NOT_FOUND",
      say("There is no picture to save. The article is as it was. Put a photo into it first."),
    );
  }
  await savePhoto(desk, session, photo.hash, override);
}
