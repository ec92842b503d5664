import { parentPort } from "node:worker_threads";
import { checkWords } from "../checks/check-words.ts";
import type { CheckerOps } from "../checks/checker-thread.ts";
import { answerer } from "./answerer.ts";

/** The thread that holds words against house style. */
answerer<CheckerOps>(parentPort, 1, { "words.check": checkWords });
