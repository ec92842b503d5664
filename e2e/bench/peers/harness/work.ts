import type { CDPSession } from "@playwright/test";

const KINDS = {
  task: "TaskDuration",
  script: "ScriptDuration",
  style: "RecalcStyleDuration",
  layout: "LayoutDuration",
} as const;

/** What the page's main thread did, in milliseconds, by kind; `task` is all of it. */
export type Work = Readonly<Record<keyof typeof KINDS, number>>;

class WorkDone {
  readonly #work: Work;
  constructor(work: Work) {
    this.#work = work;
  }
  since(before: WorkDone): WorkDone {
    return new WorkDone(mapped((kind) => this.#work[kind] - before.#work[kind]));
  }
  per(count: number): Work {
    return mapped((kind) => this.#work[kind] / count);
  }
}

/** All work since the page began; take the difference of two. */
export async function workDone(cdp: CDPSession): Promise<WorkDone> {
  const { metrics } = await cdp.send("Performance.getMetrics");
  const seconds = new Map(metrics.map(({ name, value }) => [name, value]));
  return new WorkDone(mapped((kind) => 1000 * (seconds.get(KINDS[kind]) ?? Number.NaN)));
}

function mapped(value: (kind: keyof Work) => number): Work {
  const kinds = Object.keys(KINDS) as (keyof Work)[];
  return Object.fromEntries(kinds.map((kind) => [kind, value(kind)])) as unknown as Work;
}
