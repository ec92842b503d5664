import { startTransition, useEffect, useState } from "react";
import type { DeskInfo } from "../../shared/contract/desk.ts";
import { toProblem } from "../../shared/contract/from-wire.ts";
import { until } from "../bridge/value.ts";
import { loadForeignReader } from "../editor/paste/foreign-reader.ts";
import type { AppWorkplace } from "./create-workplace.ts";
import { fetchAhead } from "./fetch-ahead.ts";
import { loadSoon } from "./later.tsx";
import { deskPane, inspector } from "./parts-beside.ts";

/** Opens the draft that was open last, else the one changed last; asked before the screen is drawn. */
export async function openLast(workplace: AppWorkplace, { lastDraft }: DeskInfo): Promise<void> {
  try {
    const [first] = lastDraft === null ? await workplace.desk.client.drafts.list({ limit: 1 }) : [];
    const id = lastDraft ?? first?.id;
    if (id !== undefined) await workplace.openDraft(id);
  } catch (error) {
    workplace.report(toProblem(error));
  } finally {
    workplace.starting.set(false);
  }
}

/**
 * Whether the first article can be written in, or none came: what stands beside it is drawn from then
 * on, in pieces that a key goes before.
 */
export function useArticleStands(workplace: AppWorkplace): boolean {
  const [stands, setStands] = useState(false);
  useEffect(() => {
    const end = new AbortController();
    Promise.race([whenWritable(workplace, end.signal), longEnough()])
      .then(painted)
      .then(() => Promise.all([loadSoon(deskPane), loadSoon(inspector)]))
      .then(
        () => end.signal.aborted || startTransition(() => setStands(true)),
        () => undefined,
      )
      .then(painted)
      // Where it cannot be had, a paste asks for it again and tells.
      .then(() => loadForeignReader().catch(() => undefined))
      .then(fetchAhead);
    return () => end.abort();
  }, [workplace]);
  return stands;
}

async function whenWritable(
  { starting, shown, currentEditor }: AppWorkplace,
  signal: AbortSignal,
): Promise<void> {
  await until(starting, (is) => !is, signal);
  if (shown.get() !== null) await until(currentEditor, (editor) => editor !== null, signal);
}

/** A draft that takes longer to come is not waited for: another can be picked from the list. */
const LONGEST_MS = 2000;

function longEnough(): Promise<unknown> {
  return new Promise((resolve) => setTimeout(resolve, LONGEST_MS));
}

/** No longer than this is waited for a page that may not be on the screen at all. */
const UNSEEN_MS = 200;

function painted(): Promise<unknown> {
  return new Promise((resolve) => requestIdleCallback(resolve, { timeout: UNSEEN_MS }));
}
