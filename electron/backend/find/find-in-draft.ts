import { Script } from "node:vm";
import type { Node } from "@tiptap/pm/model";
import type * as Y from "yjs";
import { readAssets } from "../../../shared/article/ydoc/assets.ts";
import { readNode } from "../../../shared/article/ydoc/document.ts";
import { readFields } from "../../../shared/article/ydoc/fields.ts";
import type { DeskHit } from "../../../shared/contract/find.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import { contextOf } from "../../../shared/find/context.ts";
import { findInLines, type Hit } from "../../../shared/find/find-lines.ts";
import { linesOf } from "../../../shared/find/lines.ts";
import { BadPattern, matcherOf } from "../../../shared/find/matcher.ts";
import type { FindQuery, Matcher } from "../../../shared/find/query.ts";
import { replacementFor } from "../../../shared/find/replacement.ts";

/** A hit with the name that {@link DeskHit.key} is. */
export interface KeyedHit {
  readonly key: string;
  readonly hit: Hit;
}

const LONGEST_MS = 1000;

/** Everything in one draft; throws where the pattern is none or takes too long. */
export function findInDraft(doc: Y.Doc, query: FindQuery): { node: Node; hits: KeyedHit[] } {
  const node = readNode(doc);
  const lines = linesOf(node, readFields(doc), readAssets(doc));
  const hits = bounded(query, (matcher) => findInLines(lines, matcher, query));
  return { node, hits: keyed(hits) };
}

/** Said of a hit for a person. */
export function told(
  { key, hit: { line, match } }: KeyedHit,
  query: FindQuery,
  replacement: string | null,
): DeskHit {
  const becomes =
    replacement === null ? null : replacementFor(line.text, match, replacement, query);
  return { key, label: line.label, ...contextOf(line.text, match), becomes };
}

/** By the words around it, and which of those it is that read alike. */
function keyed(hits: readonly Hit[]): KeyedHit[] {
  const seen = new Map<string, number>();
  return hits.map((hit) => {
    const { before, hit: words, after } = contextOf(hit.line.text, hit.match);
    const name = `${hit.line.label}: ${before}[${words.slice(0, 500)}]${after}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { key: count === 1 ? name : `${name} ${count}`, hit };
  });
}

const script = new Script("run()");

/** The engine ends only what runs in a script of its own when that takes too long. */
function bounded<Result>(query: FindQuery, run: (matcher: Matcher) => Result): Result {
  try {
    const matcher = matcherOf(query);
    if (!query.isRegex) return run(matcher);
    return script.runInNewContext({ run: () => run(matcher) }, { timeout: LONGEST_MS }) as Result;
  } catch (error) {
    if (error instanceof BadPattern) throw new Problem("BAD_INPUT", error.message, {}, error);
    if ((error as { code?: unknown }).code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw error;
    throw new Problem(
      "BAD_INPUT",
      "This expression takes too long. Nothing was changed. Make it simpler, for example without repeats within repeats.",
      {},
      error,
    );
  }
}
