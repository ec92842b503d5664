/** One part that Stet is made of, as the build wrote it down. */
export interface Part {
  readonly name: string;
  readonly version: string;
  /** By its short name (SPDX), or several that go together. */
  readonly licence: string;
  readonly text: string;
}

/** Reads the list that came with the page; half a megabyte, so only when a person wants it. */
export async function readParts(): Promise<readonly Part[]> {
  const answer = await fetch("/licences.json");
  if (!answer.ok) throw new Error(`The list of licences was not there: ${answer.status}.`);
  return (await answer.json()) as readonly Part[];
}
