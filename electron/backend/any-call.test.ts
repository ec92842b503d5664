import { mkdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { DeskClient } from "../../shared/contract/index.ts";
import { isProblemCode, Problem } from "../../shared/contract/problem.ts";
import { everyCall } from "./testing/arbitrary-call.ts";
import { deskInUse } from "./testing/desk-in-use.ts";
import { fileOf, jpeg } from "./testing/pictures.ts";

/** A few in each run; `STET_FUZZ_CALLS=100000` is for a night. */
const CALLS = Number(process.env.STET_FUZZ_CALLS ?? 200);

type Any = (input: unknown, options: { signal: AbortSignal }) => Promise<unknown>;

/** The call's failure; null where it answered. A stream is ended at once. */
async function called(
  client: DeskClient,
  { feature, name }: { feature: string; name: string },
  input: unknown,
): Promise<unknown> {
  const group = client[feature as keyof DeskClient] as unknown as Record<string, Any>;
  const { signal } = new AbortController();
  try {
    const answer = await (group[name] as Any)(input, { signal });
    const isStream =
      typeof answer === "object" && answer !== null && Symbol.asyncIterator in answer;
    if (isStream) await (answer as unknown as AsyncIterator<unknown>).return?.();
    return null;
  } catch (error) {
    return error;
  }
}

/** What only the inside of the program would say, and where in it. */
const NAMES = /TypeError|SqliteError|SQLITE_|ZodError|E[A-Z]{5,}/;
const PLACES = /\n\s+at |node_modules|\.[jt]s:\d/;

it("any call with anything answers, or is refused by a problem that says nothing of the inside", async () => {
  const { client, folder } = await deskInUse();
  const { id } = await client.drafts.create();
  const photo = await client.photos.add({ file: fileOf(await jpeg(), "quay.jpg") });
  const version = await client.versions.save({ draft: id, name: null, note: null });
  const out = join(folder, "out");
  mkdirSync(out);
  const calls = everyCall({
    texts: [id, photo.hash, version.id],
    places: ["", out, join(out, "a.stet"), join(out, "no", "such"), `${out}/a\0b`, "relative"],
  });
  const each = Math.ceil(CALLS / calls.length);
  for (const call of calls.filter(({ name }) => !/restart|move/i.test(name))) {
    const told = `${call.feature}.${call.name}`;
    await fc.assert(
      fc.asyncProperty(call.input, async (input) => {
        const error = await called(client, call, input);
        if (error === null) return;
        expect(error, told).toBeInstanceOf(Problem);
        const { code, message, data } = error as Problem;
        expect(isProblemCode(code), told).toBe(true);
        expect(code, `${told}: ${message}`).not.toBe("INTERNAL");
        expect(message, told).not.toMatch(NAMES);
        expect(`${message} ${JSON.stringify(data)}`, told).not.toMatch(PLACES);
      }),
      { numRuns: each },
    );
  }
  expect(await client.desk.info()).toMatchObject({ id: expect.any(String) });
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
}, 600_000);
