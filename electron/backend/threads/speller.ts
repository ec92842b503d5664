import { parentPort } from "node:worker_threads";
import { spellWords } from "../spelling/spell-words.ts";
import type { SpellerOps } from "../spelling/speller-thread.ts";
import { answerer } from "./answerer.ts";

/** The thread that reads spelling and grammar. */
answerer<SpellerOps>(parentPort, 1, { "words.spell": spellWords });
