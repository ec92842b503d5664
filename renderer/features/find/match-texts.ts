// A worker's whole program: each text's matches, as one answer to one question.
import { matcherOf } from "../../../shared/find/matcher.ts";
import type { FindQuery } from "../../../shared/find/query.ts";

interface Question {
  readonly texts: readonly string[];
  readonly query: FindQuery;
}

self.onmessage = ({ data }: MessageEvent<Question>) => {
  self.postMessage(data.texts.map(matcherOf(data.query)));
};
