import path from "node:path";
import { uuidv7 } from "uuidv7";
import { expect, it } from "vitest";
import { newFolder } from "../testing/new-folder.ts";
import type { Fold } from "./documents.ts";
import { type NewsroomStore, openNewsroomStore } from "./newsroom-store.ts";

/**
 * One process alone serves from SQLite: several of its connections in one thread would wait for each other.
 * `STET_POSTGRES=postgres://…` tries the same, by several, on a PostgreSQL that may be written to.
 */
const PLACES = [
  { engine: "SQLite", place: () => path.join(newFolder(), "newsroom.db") },
  ...(process.env.STET_POSTGRES === undefined
    ? []
    : [{ engine: "PostgreSQL", place: () => process.env.STET_POSTGRES ?? "" }]),
];

const foldOf = (draft: string, stamp: number, tails: number[] = []): Fold => ({
  ...{ draft, stamp, tails, state: new Uint8Array([stamp + 1]) },
  listed: {
    ...{ id: draft as never, status: "draft", headline: "H", slug: null, section: null, words: 1 },
    ...{ createdAt: "2026-11-30T10:00:00Z", updatedAt: "2026-11-30T10:00:00Z", person: null },
    ...{ photos: [], revision: String(stamp) },
  },
});

async function within(
  place: () => string,
  count: number,
  work: (stores: NewsroomStore[]) => Promise<void>,
): Promise<void> {
  const where = place();
  const stores: NewsroomStore[] = [];
  const many = where.startsWith("postgres") ? count : 1;
  for (let at = 0; at < many; at += 1) stores.push(await openNewsroomStore(where));
  try {
    await work(stores);
  } finally {
    for (const store of stores) await store.close();
  }
}

it.each(PLACES)(
  "$engine: no cursor passes a change by while several processes write",
  async ({ place }) => {
    await within(place, 3, async (stores) => {
      const [reading] = stores as [NewsroomStore];
      let cursor = await reading.documents.revision();
      const seen = new Map<string, string>();
      let isOver = false;
      const read = async () => {
        const { drafts, revision } = await reading.documents.list(cursor, 7);
        for (const one of drafts) seen.set(one.id, one.revision);
        cursor = revision;
        return drafts.length;
      };
      const reader = (async () => {
        while (!isOver) {
          await read();
          await new Promise((resolve) => setImmediate(resolve));
        }
      })();
      const drafts = Array.from({ length: 24 }, () => uuidv7());
      await Promise.all(
        drafts.map(async (draft, at) => {
          const { documents } = stores[at % stores.length] as NewsroomStore;
          for (let stamp = 0; stamp < 3; stamp += 1) {
            expect(await documents.fold([foldOf(draft, stamp)])).toMatchObject([
              { kind: "folded" },
            ]);
          }
        }),
      );
      isOver = true;
      await reader;
      while ((await read()) > 0);
      for (const draft of drafts) expect(seen.get(draft)).toBe("2");
    });
  },
);

it.each(PLACES)(
  "$engine: of several who fold at once one does, and tails of others stay",
  async ({ place }) => {
    await within(place, 3, async (stores) => {
      const [one] = stores as [NewsroomStore];
      const draft = uuidv7();
      const bytes = [1, 2, 3].map((byte) => ({ draft, bytes: new Uint8Array([byte]) }));
      const numbers = await one.documents.append(bytes);
      expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
      const all = Array.from({ length: 3 }, (_, at) => {
        const { documents } = stores[at % stores.length] as NewsroomStore;
        const own = foldOf(draft, 0, numbers.slice(0, 2));
        return documents.fold([{ ...own, listed: { ...own.listed, revision: `of ${at}` } }]);
      });
      const done = (await Promise.all(all)).flat();
      expect(done.map(({ kind }) => kind).sort()).toEqual(["folded", "lost", "lost"]);
      const { tails, stamp } = await one.documents.read(draft);
      expect(stamp).toBe(1);
      expect(tails.map((tail) => [...tail.bytes])).toEqual([[3]]);
    });
  },
);

it.each(PLACES)(
  "$engine: who folds what another folded already learns so, and its tails go",
  async ({ place }) => {
    await within(place, 2, async (stores) => {
      const [one, other = one] = stores as [NewsroomStore];
      const [draft, second] = [uuidv7(), uuidv7()];
      const of = (letter: number) => ({ draft, bytes: new Uint8Array([letter]) });
      const [first = 0, again = 0] = await one.documents.append([of(1), of(1)]);
      await one.documents.fold([foldOf(draft, 0, [first])]);
      const both = [foldOf(draft, 0, [again]), foldOf(second, 0)];
      expect(await other.documents.fold(both)).toEqual([
        { kind: "same", stamp: 1 },
        { kind: "folded", revision: await one.documents.revision() },
      ]);
      expect((await one.documents.read(draft)).tails).toEqual([]);
      expect(await one.documents.has(second)).toBe(true);
    });
  },
);

it.each(PLACES)(
  "$engine: an invitation for one lets one in, however many knock at once",
  async ({ place }) => {
    await within(place, 2, async (stores) => {
      const [one] = stores as [NewsroomStore];
      const codeHash = uuidv7();
      await one.members.invite({
        ...{ codeHash, role: "reader", uses: 1 },
        expiresAt: 10,
        member: null,
      });
      const knocks = Array.from(
        { length: 6 },
        (_, at) => stores[at % stores.length] as NewsroomStore,
      );
      const used = await Promise.all(
        knocks.map(({ members }) => members.useInvitation(codeHash, 5)),
      );
      expect(used.filter((answer) => answer !== null)).toHaveLength(1);
      expect(await one.members.useInvitation(codeHash, 5)).toBeNull();
    });
  },
);

it.each(PLACES)("$engine: a newer Stet's database is refused untouched", async ({ engine }) => {
  // On PostgreSQL it would be nobody else's afterwards.
  if (engine !== "SQLite") return;
  const file = path.join(newFolder(), "newsroom.db");
  await (await openNewsroomStore(file)).close();
  const { openSqlite } = await import("./sqlite/open-sqlite.ts");
  const sql = openSqlite(file);
  await sql.run("UPDATE schema_number SET number = 99");
  await sql.close();
  await expect(openNewsroomStore(file)).rejects.toThrow(/newer Stet/);
});
