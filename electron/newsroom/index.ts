import { nodeTooOld } from "../ports/node-version.ts";

const sentence = nodeTooOld(process.version);
if (sentence === null) {
  const { run } = await import("./run.ts");
  process.exitCode = await run(process.argv.slice(2), process.env);
} else {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}
