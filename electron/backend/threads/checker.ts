import { parentPort } from "node:worker_threads";
import { checkWords } from "../checks/check-words.ts";
import type { CheckerOps } from "../checks/checker-thread.ts";
import { listStyle, putBack, putRule, removeRule } from "../checks/edit-style.ts";
import { answerer } from "./answerer.ts";

/** The thread that holds words against house style. */
answerer<CheckerOps>(parentPort, 1, {
  "words.check": checkWords,
  "style.list": listStyle,
  "style.put": ({ folders, rule }) => putRule(folders, rule),
  "style.remove": ({ folders, id }) => removeRule(folders, id),
  "style.putBack": async ({ folders, change }) => {
    await putBack(folders, change);
    return null;
  },
});
