import { setImmediate as othersTurn } from "node:timers/promises";
import type { AnySchema } from "@orpc/contract";
import { z } from "zod";

/** So long at most the host does nothing but check; half a frame. */
const TURN_MS = 8;
/** Fewer rows are checked as they stand. */
const MANY = 50;

/**
 * The answer of a call as the contract lets it out, or a RangeError. A long list is checked some rows at
 * a time, since a thousand of them take a hundred milliseconds in which nobody else would be answered.
 */
export async function checkedOutput(
  schema: AnySchema | undefined,
  output: unknown,
): Promise<unknown> {
  if (schema === undefined) return output;
  if (schema instanceof z.ZodArray && Array.isArray(output)) return checkedRows(schema, output);
  const lists = schema instanceof z.ZodObject ? longLists(schema, output) : [];
  if (lists.length === 0) return checked(schema, output);
  const none = Object.fromEntries(lists.map(({ key }) => [key, []]));
  const rest = await checked(schema, { ...(output as object), ...none });
  const whole: Record<string, unknown> = { ...(rest as object) };
  for (const { key, rows, list } of lists) whole[key] = await checkedRows(list, rows);
  return whole;
}

async function checkedRows(list: z.ZodArray, rows: readonly unknown[]): Promise<unknown[]> {
  const row = list.element as AnySchema;
  const all: unknown[] = [];
  let since = performance.now();
  for (const one of rows) {
    // Waiting for each would cost more than the check.
    const result = row["~standard"].validate(one);
    all.push(acceptedBy(result instanceof Promise ? await result : result));
    if (performance.now() - since < TURN_MS) continue;
    await othersTurn();
    since = performance.now();
  }
  return all;
}

function longLists(schema: z.ZodObject, output: unknown) {
  return Object.entries(schema.shape).flatMap(([key, list]) => {
    const rows = (output as Readonly<Record<string, unknown>> | null)?.[key];
    if (!(list instanceof z.ZodArray) || !Array.isArray(rows) || rows.length < MANY) return [];
    return [{ key, list, rows }];
  });
}

async function checked(schema: AnySchema, output: unknown): Promise<unknown> {
  return acceptedBy(await schema["~standard"].validate(output));
}

type Result = Awaited<ReturnType<AnySchema["~standard"]["validate"]>>;

function acceptedBy(result: Result): unknown {
  if (result.issues === undefined) return result.value;
  throw new RangeError("The answer is not what the contract says.", { cause: result.issues });
}
