import { emptyArticle } from "../../../shared/article/article.ts";
import type { DraftChange, DraftRow } from "../../../shared/contract/drafts.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import type { contract } from "../../../shared/contract/index.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import type { Context } from "../context.ts";
import type { Handlers } from "../handlers.ts";
import type { Listening } from "../hub.ts";
import { passedOn } from "../passed-on.ts";

export function draftHandlers(context: Context): Handlers<typeof contract.drafts> {
  const { reader, writer, hub, stamp, newsroom } = context;
  return {
    list: async (filter) => passedOn(await reader.call("drafts.list", filter)),
    facets: () => reader.call("drafts.facets", null),
    create: async () => {
      const { language } = await reader.call("settings.read", null);
      const article = { ...emptyArticle(), language };
      return writer.call("drafts.create", {
        ...stamp(),
        article,
        assets: new Map(),
        importedFrom: null,
      });
    },
    find: async ({ handle }) => only(handle, await reader.call("drafts.byHandle", { handle })),
    show: async ({ id }) => {
      const { status, words, article } = await reader.call("drafts.article", { id });
      return { id, status, words, article };
    },
    open: async ({ id }) => {
      const opened = await reader.call("drafts.open", { id });
      // The article does not wait for a commit of which one it was; a disk that refuses it says so
      // with the first word that is written.
      writer.call("drafts.keepLast", { id }).catch(() => undefined);
      return opened;
    },
    append: (change) => writer.call("drafts.append", { ...stamp(), ...change }),
    changes: async ({ id, stateVector, clientId }, { signal }) => {
      // Listens before it reads, so that nothing falls between the two.
      const live = hub.changes(id, signal, clientId);
      const release = newsroom.hold(id);
      signal?.addEventListener("abort", release, { once: true });
      try {
        const missing = await reader.call("drafts.since", { id, stateVector });
        return following(missing, live, release);
      } catch (error) {
        release();
        live.end();
        throw error;
      }
    },
    keepCaret: async ({ id, caret }) => {
      await writer.call("drafts.keepCaret", { id, caret });
    },
    setStatus: (change) => writer.call("drafts.setStatus", { ...stamp(), ...change }),
    setTags: (change) => writer.call("drafts.setTags", { ...stamp(), ...change }),
    plan: (change) => writer.call("drafts.plan", { ...stamp(), ...change }),
    log: ({ id }) => reader.call("drafts.log", { id }),
    comments: ({ id }) => reader.call("drafts.comments", { id }),
    recoverable: ({ id }) => reader.call("drafts.recoverable", { id }),
    recover: ({ id }) => writer.call("drafts.recover", { ...stamp(), id }),
    bin: ({ id }) => writer.call("drafts.bin", { id, at: stamp().at }),
    unbin: ({ id }) => writer.call("drafts.bin", { id, at: null }),
  };
}

/** First what was missing, then what came after it. */
async function* following(
  missing: DraftChange,
  live: Listening<DraftChange>,
  ended: () => void,
): AsyncGenerator<DraftChange, void, void> {
  try {
    yield missing;
    for await (const change of live.items()) if (change.seq > missing.seq) yield change;
  } finally {
    ended();
    live.end();
  }
}

/** The one row that a handle means; AMBIGUOUS lists the candidates. */
function only(handle: string, rows: readonly DraftRow[]): DraftRow {
  const [row, ...others] = rows;
  if (row === undefined) {
    throw new Problem(
      "NOT_FOUND",
      `No draft on this desk is called “${handle}”, so nothing was done. Look in the list for its id or slug.`,
      { handle },
    );
  }
  if (others.length === 0) return row;
  const candidates = rows.map(({ id, slug, headline }) => ({ id: id as DraftId, slug, headline }));
  throw new Problem(
    "AMBIGUOUS",
    `“${handle}” may mean ${rows.length} drafts, so nothing was done. Give more of the id.`,
    { handle, candidates },
  );
}
