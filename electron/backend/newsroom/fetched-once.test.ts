import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import {
  draftWith,
  joinedDesk,
  newsroom,
  untilInStep,
  untilState,
} from "../../newsroom/testing/joined-desk.ts";

/** Longer than a desk waits after a change until it brings the draft in step. */
const LATER_MS = 1_500;
const LONG_MS = 120_000;

/** How often the server was asked which versions a draft has: once each time that a desk brings one in step. */
async function askedAt(url: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const counted = text
    .split("\n")
    .filter((line) => line.startsWith("stet_http_seconds_count"))
    .find((line) => line.includes('"GET /v1/drafts/:draft/versions"'));
  return Number(counted?.split(" ").at(-1) ?? 0);
}

test(
  "a draft that a desk fetches is brought in step once, though what came was journaled",
  async () => {
    const server = await newsroom();
    const ines = await joinedDesk(server, "Ines");
    for (const words of ["Fog.", "Rain.", "Snow."]) await draftWith(ines, words);
    await untilInStep(ines, 3);
    await pause(LATER_MS);
    const before = await askedAt(server.url);
    expect(before).toBeGreaterThan(0);
    const omar = await joinedDesk(server, "Omar");
    await omar.client.newsroom.keepAll({ on: true });
    await untilState(omar, ({ drafts }) => drafts.inStep === 3);
    await untilInStep(omar, 3);
    await pause(LATER_MS);
    expect((await askedAt(server.url)) - before).toBe(3);
  },
  LONG_MS,
);
