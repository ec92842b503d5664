import type { AnySchema } from "@orpc/contract";
import type { z } from "zod";

/** So many characters are passed on at once: a millisecond's work for a loop. */
const PART = 64 * 1024;

/** Rows put together to texts of about one length, each a list in JSON. */
export function rowTexts() {
  const texts: string[] = [];
  let rows: string[] = [];
  let length = 0;
  const close = () => {
    if (rows.length > 0) texts.push(`[${rows.join(",")}]`);
    rows = [];
    length = 0;
  };
  return {
    add: (row: unknown) => {
      const text = JSON.stringify(row);
      rows.push(text);
      length += text.length;
      if (length >= PART) close();
    },
    end: (): readonly string[] => {
      close();
      return texts;
    },
  };
}

/** A list as it leaves a thread: checked there, and as text already. `Row` says of what. */
export interface RowParts<Row> {
  readonly rowParts: readonly Uint8Array<ArrayBuffer>[];
  readonly row?: Row;
}

/** What a call of the contract is answered with that lists such rows. */
interface ListCall {
  readonly "~orpc": { readonly outputSchema?: AnySchema | undefined };
}

/**
 * The list as the contract lets it out, in a thread's own time.
 * @throws RangeError where a row is none
 */
export function rowParts<Row>(call: ListCall, rows: readonly Row[]): RowParts<Row> {
  const { element } = call["~orpc"].outputSchema as unknown as z.ZodArray<z.ZodType>;
  const texts = rowTexts();
  for (const row of rows) {
    const result = element.safeParse(row);
    if (!result.success)
      throw new RangeError("A row is not what the contract says.", { cause: result.error });
    texts.add(result.data);
  }
  const encoder = new TextEncoder();
  return { rowParts: texts.end().map((text) => encoder.encode(text)) };
}

/** What of an answer can leave its thread without being copied. */
export function leaving(output: unknown): ArrayBuffer[] {
  return isRowParts(output) ? output.rowParts.map(({ buffer }) => buffer) : [];
}

function isRowParts(output: unknown): output is RowParts<unknown> {
  return typeof output === "object" && output !== null && "rowParts" in output;
}
