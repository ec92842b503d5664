import type { Opening } from "../../../../shared/contract/history.ts";
import type { DraftId } from "../../../../shared/contract/ids.ts";
import type { contract } from "../../../../shared/contract/index.ts";
import type { Context } from "../../context.ts";
import type { Handlers } from "../../handlers.ts";

export function historyHandlers(context: Context): Handlers<typeof contract.history> {
  const { reader, writer, stamp } = context;
  /** Piece by piece, so that whoever else reads meanwhile waits for no more than one. */
  const read = async (draft: DraftId) => {
    for (;;) {
      const { read: done, total } = await reader.call("history.readOn", { draft });
      if (done >= total) return;
    }
  };
  return {
    open: async ({ draft }, { signal }) =>
      opening(context, draft, signal, await reader.call("history.open", { draft })),
    at: async (asked) => {
      await read(asked.draft);
      return reader.call("history.at", asked);
    },
    block: async (asked) => {
      await reader.call("history.open", { draft: asked.draft });
      await read(asked.draft);
      return reader.call("history.block", asked);
    },
    restore: async ({ draft, seq }) => {
      const { article } = await reader.call("history.article", { draft, seq });
      const { before } = await writer.call("drafts.replace", {
        ...stamp(),
        id: draft,
        article,
        assets: new Map(),
        before: { kind: "beforeRestore", note: null },
        after: null,
      });
      return { before };
    },
    name: async ({ draft, seq, name }) => {
      const { at, packed } = await reader.call("history.pack", { draft, seq });
      const { person } = stamp();
      return writer.call("versions.keepMoment", { person, at, draft, name, packed });
    },
  };
}

async function* opening(
  { reader }: Pick<Context, "reader">,
  draft: DraftId,
  signal: AbortSignal | undefined,
  first: Opening,
): AsyncGenerator<Opening, void, void> {
  yield first;
  let step = first;
  while (step.read < step.total && signal?.aborted !== true) {
    step = await reader.call("history.readOn", { draft });
    yield step;
  }
}
