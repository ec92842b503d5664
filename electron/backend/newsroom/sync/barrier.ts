import type { HocuspocusProvider } from "@hocuspocus/provider";
import type { z } from "zod";
import type { fromDesk } from "../../../../shared/newsroom/wire.ts";
import { Unanswered } from "../server-calls.ts";

/** Asks that all that was sent before is on the server's disk. */
export interface Barrier {
  /** Resolves with the revision that is stored then. */
  readonly ask: () => Promise<string>;
  readonly answer: (number: number, revision: string) => void;
  /** Fails whatever was asked: no answer will come. */
  readonly drop: (error: Error) => void;
}

const PATIENCE_MS = 30_000;
/** Asked again it is answered again, which is harmless. */
const AGAIN_MS = 5_000;

export function barrierOver(provider: HocuspocusProvider): Barrier {
  const asked = new Map<number, PromiseWithResolvers<string>>();
  let last = 0;
  return {
    ask: async () => {
      last += 1;
      const number = last;
      const answer = Promise.withResolvers<string>();
      asked.set(number, answer);
      const late = setTimeout(
        () => answer.reject(new Unanswered("The server did not say that it has stored this.")),
        PATIENCE_MS,
      );
      const message: z.infer<typeof fromDesk> = { kind: "stored", number };
      const send = () => provider.sendStateless(JSON.stringify(message));
      send();
      const again = setInterval(send, AGAIN_MS);
      try {
        return await answer.promise;
      } finally {
        clearTimeout(late);
        clearInterval(again);
        asked.delete(number);
      }
    },
    answer: (number, revision) => asked.get(number)?.resolve(revision),
    drop: (error) => {
      for (const answer of asked.values()) answer.reject(error);
    },
  };
}
