import { nodeTooOld } from "../ports/node-version.ts";

const sentence = nodeTooOld(process.version);
if (sentence === null) {
  const { serve } = await import("./serve.ts");
  process.exitCode = await serve(process.argv.slice(2));
} else {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}
