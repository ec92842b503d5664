import { RowsText } from "./rows-text.ts";

/**
 * A long answer comes piece by piece, so that neither side stands still over it: first all of it but
 * its long lists, then of these some rows each. `list` is null where the answer is a list itself.
 */
export type Piece =
  | { readonly answer: unknown }
  | { readonly list: string | null; readonly rows: RowsText };

/** The calls that are answered with a stream, which is no answer in pieces: it goes on. */
export const STREAMS: ReadonlySet<string> = new Set([
  "desk.events",
  "desk.rebuild",
  "drafts.changes",
  "history.open",
  "newsroom.presence",
  "newsroom.watch",
  "updates.follow",
]);

interface CallUnderWay {
  readonly path: readonly string[];
  readonly next: () => unknown;
}

/** Puts an answer together again before anybody sees it. Every client of the contract has this. */
export async function wholeAnswer<Answer>({ path, next }: CallUnderWay): Promise<Answer> {
  const answer = await next();
  if (answer instanceof RowsText) return answer.rows() as Answer;
  if (!isInPieces(answer) || STREAMS.has(path.join("."))) return answer as Answer;
  return (await gathered(answer)) as Answer;
}

async function gathered(pieces: AsyncIterable<Piece>): Promise<unknown> {
  let whole: unknown = null;
  for await (const piece of pieces) {
    if ("answer" in piece) {
      whole = piece.answer;
      continue;
    }
    const list = piece.list === null ? whole : (whole as Record<string, unknown>)[piece.list];
    if (!Array.isArray(list)) throw new TypeError("A piece of an answer has no list to go to.");
    for (const row of piece.rows.rows()) list.push(row);
  }
  return whole;
}

function isInPieces(answer: unknown): answer is AsyncIterable<Piece> {
  return typeof answer === "object" && answer !== null && Symbol.asyncIterator in answer;
}
