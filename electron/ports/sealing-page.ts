import { sealingWords } from "../../shared/words/closed-desk.ts";
import { escaped, inFrame, type Made, type StandIn } from "./stand-in.ts";

/** How many of a desk's files are sealed or unsealed. */
export interface SealingStep {
  readonly done: number;
  readonly total: number;
}

/** Says how far it is while a desk's files are sealed before it opens. */
export function sealingPage(step: () => SealingStep): (made: Made) => StandIn {
  return (made) => {
    const words = sealingWords(made.voice);
    const told = () => words.step(step().done, step().total);
    return {
      page: () =>
        inFrame(made, words.title, `<p role="status" id="under-way">${escaped(told())}</p>`),
      script: "",
      progress: () => ({ ...step(), told: told() }),
      press: async () => null,
    };
  };
}
