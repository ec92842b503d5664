import { describe, expect, it } from "vitest";
import type { DraftRow } from "../../shared/contract/drafts.ts";
import type { DraftId } from "../../shared/contract/ids.ts";
import { Problem } from "../../shared/contract/problem.ts";
import { createValue } from "../bridge/value.ts";
import { createDraftSwitch, type ShownSession } from "./draft-switch.ts";

const ferry = "ferry" as DraftId;
const cranes = "cranes" as DraftId;

function session(id: DraftId, words: number): ShownSession {
  const row: DraftRow = {
    id,
    status: "draft",
    headline: null,
    slug: null,
    section: null,
    stops: 0,
    openSuggestions: 0,
    embargoUntil: null,
    openComments: 0,
    openQueries: 0,
    deadline: null,
    assignedTo: null,
    plannedLength: null,
    overLength: 0,
    killedPhotos: 0,
    rightsUntil: null,
    words,
    updatedAt: "2026-03-01T08:00:00Z",
    createdAt: "2026-03-01T08:00:00Z",
    person: null,
    binnedAt: null,
    step: null,
  };
  return { id, row: createValue(row) };
}

/** A screen whose drafts open when the test says so. */
function screen() {
  const answers = new Map<DraftId, PromiseWithResolvers<ShownSession>>();
  const left: DraftId[] = [];
  const problems: Problem[] = [];
  const shown = createValue<ShownSession | null>(null);
  const words = createValue<number | null>(null);
  const coming = createValue(false);
  const answerOf = (id: DraftId) => {
    const answer = answers.get(id) ?? Promise.withResolvers<ShownSession>();
    answers.set(id, answer);
    return answer;
  };
  const drafts = createDraftSwitch({
    openDrafts: { open: (id) => answerOf(id).promise, leave: (id) => left.push(id) },
    shown,
    words,
    coming,
    report: (problem) => problems.push(problem),
  });
  return { drafts, answerOf, left, problems, shown, words, coming };
}

describe("the screen", () => {
  it("shows the draft asked for last, though another one answers later", async () => {
    const { drafts, answerOf, left, shown, words } = screen();
    const first = drafts.open(ferry);
    const second = drafts.open(cranes);
    answerOf(cranes).resolve(session(cranes, 7));
    await second;
    answerOf(ferry).resolve(session(ferry, 3));
    await first;
    expect(shown.get()?.id).toBe(cranes);
    expect(words.get()).toBe(7);
    expect(left).toEqual([ferry]);
  });

  it("keeps a draft that was asked for again before another one came", async () => {
    const { drafts, answerOf, left, shown } = screen();
    answerOf(ferry).resolve(session(ferry, 3));
    answerOf(cranes).resolve(session(cranes, 7));
    await Promise.all([drafts.open(ferry), drafts.open(cranes), drafts.open(ferry)]);
    expect(shown.get()?.id).toBe(ferry);
    expect(left).toEqual([cranes]);
  });

  it("lets go of the draft before", async () => {
    const { drafts, answerOf, left } = screen();
    answerOf(ferry).resolve(session(ferry, 3));
    await drafts.open(ferry);
    drafts.clear();
    expect(left).toEqual([ferry]);
  });

  it("waits from the press on, also for one that is still being made, and no longer than for the last", async () => {
    const { drafts, answerOf, shown, coming } = screen();
    const made = Promise.withResolvers<DraftId>();
    const first = drafts.open(ferry);
    const second = drafts.open(made.promise);
    answerOf(ferry).resolve(session(ferry, 3));
    await first;
    expect([coming.get(), shown.get()]).toEqual([true, null]);
    made.resolve(cranes);
    answerOf(cranes).resolve(session(cranes, 7));
    const before: boolean[] = [];
    shown.subscribe(() => before.push(coming.get()));
    await second;
    expect(before).toEqual([false]);
    expect(shown.get()?.id).toBe(cranes);
  });

  it("waits no longer for a draft that could not be opened", async () => {
    const { drafts, answerOf, coming } = screen();
    const asked = drafts.open(ferry);
    expect(coming.get()).toBe(true);
    answerOf(ferry).reject(new Problem("DESK_CORRUPT", "It cannot be read."));
    await asked;
    expect(coming.get()).toBe(false);
  });

  it("says why a draft could not be opened, and keeps the one that is shown", async () => {
    const { drafts, answerOf, problems, shown } = screen();
    answerOf(ferry).resolve(session(ferry, 3));
    await drafts.open(ferry);
    answerOf(cranes).reject(new Problem("DESK_CORRUPT", "It cannot be read."));
    await drafts.open(cranes);
    expect(problems.map(({ code }) => code)).toEqual(["DESK_CORRUPT"]);
    expect(shown.get()?.id).toBe(ferry);
  });
});
