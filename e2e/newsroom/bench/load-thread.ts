import { parentPort, workerData } from "node:worker_threads";
import { newArticle } from "../article-of-words.ts";
import { startTypists } from "./typists.ts";

/** Many who type, in a thread of their own, so that those who are measured wait for no other. */
const typists = await startTypists({ ...workerData, begin: newArticle });
await typists.ready();
parentPort?.postMessage({ ready: true });
parentPort?.once("message", async (seconds: number) => {
  parentPort?.postMessage(await typists.type(seconds));
});
