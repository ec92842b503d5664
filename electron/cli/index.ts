import { nodeTooOld } from "../ports/node-version.ts";

const sentence = nodeTooOld(process.version);
if (sentence === null) {
  const { stet } = await import("./stet.ts");
  process.exitCode = await stet(process.argv.slice(2));
} else {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}
