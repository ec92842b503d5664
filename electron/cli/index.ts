import { nodeTooOld } from "../ports/node-version.ts";

const sentence = nodeTooOld(process.version);
if (sentence === null) {
  const { stet } = await import("./stet.ts");
  // A reader that has seen enough (`stet list | head`) is no failure.
  process.stdout.on("error", () => process.exit());
  process.exitCode = await stet(process.argv.slice(2), {
    print: (text) => process.stdout.write(text),
    note: (line) => process.stderr.write(`${line}\n`),
  });
} else {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}
