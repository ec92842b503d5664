/** A page at the address that a host printed, signed in there. */
export interface PageAt {
  readonly ask: (path: string, given?: RequestInit) => Promise<Response>;
  /** Answers with how the host received the passphrase of its sealed desk. */
  readonly unlock: (passphrase: string) => Promise<number>;
}

export async function pageAt(url: URL): Promise<PageAt> {
  const entered = await fetch(url, { redirect: "manual" });
  const cookie = entered.headers.get("set-cookie")?.split(";")[0] ?? "";
  const headers = { cookie, origin: url.origin };
  const ask: PageAt["ask"] = (path, given = {}) => fetch(new URL(path, url), { headers, ...given });
  return {
    ask,
    unlock: async (passphrase) => {
      const form = await (await ask("/")).text();
      const seal = /name="seal" value="([^"]+)"/.exec(form)?.[1] ?? "";
      const body = new URLSearchParams({ seal, passphrase });
      return (await ask("/unlock", { method: "POST", body })).status;
    },
  };
}
