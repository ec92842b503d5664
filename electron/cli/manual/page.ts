/** What a page of the manual is made of. */
export interface Page {
  readonly name: string;
  /** Everything behind "stet ", as it stands in the synopsis; one form a line. */
  readonly usage: string;
  /** What it does, in a line: begins small and ends without a stop. */
  readonly summary: string;
  /** Paragraphs. */
  readonly description: readonly string[];
  readonly options: Readonly<Record<string, Option>>;
  /** What is told of the exit status 1 beside what holds for every command. */
  readonly failure?: string;
  readonly examples: readonly Example[];
}

/** As `parseArgs` takes it, with what it does; `value` is what stands for its value in the page. */
export type Option =
  | { readonly type: "boolean"; readonly short?: string; readonly does: string }
  | { readonly type: "string"; readonly value: string; readonly does: string };

export interface Example {
  /** Everything behind "stet ". */
  readonly line: string;
  readonly does: string;
}
