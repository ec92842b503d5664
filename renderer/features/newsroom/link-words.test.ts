import { describe, expect, it } from "vitest";
import { stepWords } from "../../../shared/newsroom/step-words.ts";
import { type Joined, standingAloud, standingOf, standingWords } from "./link-words.ts";

const now = new Date(2026, 10, 30, 15, 0);
const since = new Date(2026, 10, 30, 14, 5).toISOString();
const joined = (link: Joined["link"], drafts: Partial<Joined["drafts"]> = {}) =>
  ({
    kind: "joined",
    address: "https://times.example",
    name: "The Harbour Times",
    link,
    drafts: { all: 9, inStep: 9, waiting: 0, refused: 0, there: 0, ...drafts },
    keepsAll: false,
  }) as Joined;

describe("how a desk and its newsroom stand", () => {
  it("is in step only while online and nothing waits or was refused", () => {
    const online = { kind: "online", since } as const;
    expect(standingWords(joined(online), now)).toBe("In step");
    expect(standingWords(joined(online, { waiting: 1 }), now)).toBe("1 draft waits");
    expect(standingWords(joined(online, { waiting: 3 }), now)).toBe("3 drafts wait");
    expect(standingWords(joined(online, { waiting: 3, refused: 2 }), now)).toBe(
      "2 drafts not taken",
    );
    expect(standingOf(joined({ kind: "connecting" }))).toBe("connecting");
    expect(standingOf(joined({ kind: "signedOut", sentence: "…" }))).toBe("signedOut");
  });

  it("says since when it is offline, the hour alone where that was today", () => {
    const offline = (at: string) => joined({ kind: "offline", since: at, sentence: null });
    expect(standingWords(offline(since), now)).toBe("Offline since 14:05");
    const earlier = new Date(2026, 10, 28, 9, 30).toISOString();
    expect(standingWords(offline(earlier), now)).toBe("Offline since 28 Nov, 09:30");
  });

  it("is said aloud without counts, so that sending is not read out draft by draft", () => {
    const online = { kind: "online", since } as const;
    expect(standingAloud(joined(online, { waiting: 4 }))).toBe("");
    expect(standingAloud(joined(online, { refused: 1 }))).toBe(
      standingAloud(joined(online, { refused: 5 })),
    );
  });
});

describe("where a draft stands", () => {
  it("is told in words", () => {
    expect(stepWords({ kind: "inStep", since }, now)).toBe("In step");
    expect(stepWords({ kind: "offline", since }, now)).toBe("Offline since 14:05");
    expect(stepWords({ kind: "there" }, now)).toBe("In the newsroom only");
  });
});
