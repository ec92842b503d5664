import type { FindQuery, Match } from "../../../shared/find/query.ts";
import { say } from "../../../shared/words/say.ts";
import script from "./match-texts.ts?worker&url";

/** Matches regular expressions where one that takes for ever can be ended. */
export interface PatternThread {
  /** The matches of each text; null where it took too long. A call ends the one before, which is never answered. */
  readonly match: (texts: readonly string[], query: FindQuery) => Promise<Match[][] | null>;
  readonly stop: () => void;
}

const LONGEST_MS = 1500;

export const TOO_LONG = say(
  "This expression takes too long. Nothing was changed. Make it simpler, for example without repeats within repeats.",
);

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL: (url: string) => string };
}

let policy: ReturnType<TrustedTypes["createPolicy"]> | undefined;

/** The page's policy lets scripts start only from addresses that passed here; where there is none, from any. */
function trusted(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy("StetPatternThread", {
    createScriptURL: (asked) => {
      if (asked !== script) throw new TypeError(`${asked} is no script of Stet.`);
      return asked;
    },
  });
  return policy?.createScriptURL(url) ?? url;
}

export function createPatternThread(): PatternThread {
  let worker: Worker | null = null;
  const stop = () => {
    worker?.terminate();
    worker = null;
  };
  const match: PatternThread["match"] = (texts, query) => {
    stop();
    const mine = new Worker(trusted(script), { type: "module" });
    worker = mine;
    return new Promise((resolve, reject) => {
      const end = (matches: Match[][] | null) => {
        clearTimeout(timer);
        mine.terminate();
        resolve(matches);
      };
      const timer = setTimeout(() => end(null), LONGEST_MS);
      mine.onmessage = ({ data }: MessageEvent<Match[][]>) => end(data);
      mine.onerror = ({ message }) => {
        clearTimeout(timer);
        reject(new Error(message));
      };
      mine.postMessage({ texts, query });
    });
  };
  return { match, stop };
}
