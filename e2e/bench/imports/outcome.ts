import { mean } from "./words.ts";

/** What came of one labelled file; null where its label does not say. */
export interface Outcome {
  readonly name: string;
  readonly failure: string | null;
  readonly ms: number;
  readonly headline: boolean | null;
  readonly author: boolean | null;
  readonly f1: number | null;
  /** Items of lists that came in, of those that there are. */
  readonly items: { readonly kept: number; readonly all: number } | null;
}

type Judged = Partial<Omit<Outcome, "name" | "failure" | "ms">>;

/** Reads one file and judges what came of it; what it throws is a failure of the file. */
export async function outcomeOf<Read>(
  name: string,
  read: () => Promise<Read> | Read,
  judge: (read: Read) => Promise<Judged> | Judged,
): Promise<Outcome> {
  const unknown = { headline: null, author: null, f1: null, items: null };
  const start = performance.now();
  try {
    const result = await read();
    const ms = performance.now() - start;
    return { name, failure: null, ms, ...unknown, ...(await judge(result)) };
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    return { name, failure, ms: performance.now() - start, ...unknown };
  }
}

export interface Row {
  readonly kind: string;
  readonly files: number;
  readonly failures: number;
  readonly headline: number | null;
  readonly author: number | null;
  readonly f1: number | null;
  readonly items: string | null;
  readonly ms: number | null;
}

/** The figures of one kind of files: shares from 0 to 1, means. */
export function rowOf(kind: string, outcomes: readonly Outcome[]): Row {
  const items = outcomes.flatMap((one) => one.items ?? []);
  const sum = (of: "kept" | "all") => items.reduce((total, one) => total + one[of], 0);
  return {
    kind,
    files: outcomes.length,
    failures: outcomes.filter(({ failure }) => failure !== null).length,
    headline: share(outcomes.map(({ headline }) => headline)),
    author: share(outcomes.map(({ author }) => author)),
    f1: mean(outcomes.flatMap(({ f1 }) => f1 ?? [])),
    items: sum("all") === 0 ? null : `${sum("kept")} of ${sum("all")}`,
    ms: mean(outcomes.map(({ ms }) => ms)),
  };
}

function share(values: readonly (boolean | null)[]): number | null {
  return mean(values.flatMap((value) => (value === null ? [] : [value ? 1 : 0])));
}
