/** What somebody does in a browser while a desk waits: the two pages of a sign-in. */
export interface Shown {
  readonly status: number;
  readonly text: string;
  /** Where the browser stood before the page, with what the provider sent it back with. */
  readonly url: string;
}

/** Answers the provider's own page; null refuses. Resolves with what the newsroom shows then. */
export async function signInAs(page: string, name: string | null): Promise<Shown> {
  const answer = { name: name ?? "", answer: name === null ? "no" : "yes" };
  const sent = await fetch(page, { ...post(answer), redirect: "manual" });
  const back = sent.headers.get("location");
  if (back === null) throw new RangeError(`The provider answered with ${sent.status}.`);
  return visit(back);
}

export async function visit(url: string, options: RequestInit = {}): Promise<Shown> {
  const answer = await fetch(url, options);
  return { url, status: answer.status, text: await answer.text() };
}

/** Presses “Sign in on that desk”. */
export function allow({ url, text }: Shown): Promise<Shown> {
  const answer = /name="answer" value="([^"]+)"/.exec(text)?.[1] ?? "";
  return visit(new URL("/v1/sign-in/allow", url).href, post({ answer }));
}

const post = (fields: Record<string, string>): RequestInit => ({
  method: "POST",
  body: new URLSearchParams(fields),
});
