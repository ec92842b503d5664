import { setImmediate as othersTurn } from "node:timers/promises";
import { RowsText } from "../../shared/contract/rows-text.ts";
import type { Piece } from "../../shared/contract/whole-answer.ts";
import type { RowParts } from "./row-texts.ts";

/** A list on its way from the thread that read and checked it: bytes that the host only passes on. */
export class PassedOn<Row> {
  readonly #list: RowParts<Row>;

  constructor(list: RowParts<Row>) {
    this.#list = list;
  }

  answer(): RowsText | AsyncGenerator<Piece, void, void> {
    const { rowParts } = this.#list;
    const [only] = rowParts;
    if (rowParts.length > 1) return pieces([], [{ list: null, texts: rowParts.map(asText) }]);
    return new RowsText(only === undefined ? "[]" : asText(only)());
  }
}

export const passedOn = <Row>(list: RowParts<Row>): PassedOn<Row> => new PassedOn(list);

export interface ListInTexts {
  readonly list: string | null;
  readonly texts: readonly (() => string)[];
}

/** Whatever else there is to do goes between the pieces. */
export async function* pieces(
  answer: unknown,
  lists: readonly ListInTexts[],
): AsyncGenerator<Piece, void, void> {
  yield { answer };
  for (const { list, texts } of lists) {
    for (const text of texts) {
      yield { list, rows: new RowsText(text()) };
      await othersTurn();
    }
  }
}

const decoder = new TextDecoder();
const asText = (bytes: Uint8Array) => () => decoder.decode(bytes);
