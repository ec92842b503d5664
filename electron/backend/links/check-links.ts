import type { CheckedLink } from "../../../shared/contract/links.ts";
import type { AskAddress } from "../../ports/ask-address.ts";
import type { Progress } from "../progress.ts";
import type { Address } from "./addresses.ts";
import { checkAddress } from "./check-address.ts";

const AT_ONCE = 4;

/** Asks each address, a few at a time; the answers stand in the order of the addresses. */
export async function checkLinks(
  addresses: readonly Address[],
  ask: AskAddress,
  { progress, signal }: { readonly progress: Progress; readonly signal?: AbortSignal | undefined },
): Promise<CheckedLink[]> {
  const checked: CheckedLink[] = [];
  const waiting = [...addresses.entries()];
  let done = 0;
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      signal?.throwIfAborted();
      const [at, address] = next;
      checked[at] = { ...address, outcome: await checkAddress(address.url, ask, signal) };
      done += 1;
      progress(done, addresses.length, new URL(address.url).host);
    }
  };
  progress(0, addresses.length);
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return checked;
}
