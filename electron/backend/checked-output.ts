import { setImmediate as othersTurn } from "node:timers/promises";
import type { AnySchema } from "@orpc/contract";
import { z } from "zod";
import { type ListInTexts, PassedOn, pieces } from "./passed-on.ts";
import { rowTexts } from "./row-texts.ts";

/** So long at most the host does nothing but check and write rows; half a frame. */
const TURN_MS = 8;
/** Fewer rows are checked as they stand. */
const MANY = 50;

/**
 * The answer of a call as the contract lets it out, or a RangeError. A list that a thread has made goes
 * on as it is. Any other long list is checked and written as text some rows at a time, and leaves in
 * pieces (`shared/contract/whole-answer`): a thousand rows take tens of milliseconds in which nobody
 * else would be answered.
 */
export async function checkedOutput(
  schema: AnySchema | undefined,
  output: unknown,
): Promise<unknown> {
  if (output instanceof PassedOn) return output.answer();
  if (schema === undefined) return output;
  const lists = longLists(schema, output);
  if (lists.length === 0) return checked(schema, output);
  const answer = await checked(schema, without(lists, output));
  const written: ListInTexts[] = [];
  for (const { key, rows, element } of lists) {
    const texts = await writtenInTurns(element, rows);
    written.push({ list: key, texts: texts.map((text) => () => text) });
  }
  return pieces(answer, written);
}

interface LongList {
  /** Null where the whole answer is the list. */
  readonly key: string | null;
  readonly rows: readonly unknown[];
  readonly element: AnySchema;
}

async function writtenInTurns(element: AnySchema, rows: readonly unknown[]) {
  const texts = rowTexts();
  let since = performance.now();
  for (const row of rows) {
    // Waiting for each would cost more than the check.
    const result = element["~standard"].validate(row);
    texts.add(acceptedBy(result instanceof Promise ? await result : result));
    if (performance.now() - since < TURN_MS) continue;
    await othersTurn();
    since = performance.now();
  }
  return texts.end();
}

function longLists(schema: AnySchema, output: unknown): LongList[] {
  if (schema instanceof z.ZodArray) return longList(null, schema, output);
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).flatMap(([key, list]) =>
    longList(key, list, (output as Readonly<Record<string, unknown>> | null)?.[key]),
  );
}

function longList(key: string | null, list: unknown, rows: unknown): LongList[] {
  if (!(list instanceof z.ZodArray) || !Array.isArray(rows) || rows.length < MANY) return [];
  return [{ key, rows, element: list.element as AnySchema }];
}

function without(lists: readonly LongList[], output: unknown): unknown {
  if (lists.some(({ key }) => key === null)) return [];
  return { ...(output as object), ...Object.fromEntries(lists.map(({ key }) => [key, []])) };
}

async function checked(schema: AnySchema, output: unknown): Promise<unknown> {
  return acceptedBy(await schema["~standard"].validate(output));
}

type Result = Awaited<ReturnType<AnySchema["~standard"]["validate"]>>;

function acceptedBy(result: Result): unknown {
  if (result.issues === undefined) return result.value;
  throw new RangeError("The answer is not what the contract says.", { cause: result.issues });
}
