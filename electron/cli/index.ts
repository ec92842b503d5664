import { nodeTooOld } from "../ports/node-version.ts";
import { threadsIn } from "../ports/threads.ts";

const sentence = nodeTooOld(process.version);
if (sentence === null) {
  const { stet } = await import("./stet.ts");
  const { onStop } = await import("./stop.ts");
  // A reader that has seen enough (`stet list | head`) is no failure.
  process.stdout.on("error", () => process.exit());
  const screen = {
    print: (text: string) => process.stdout.write(text),
    note: (line: string) => process.stderr.write(`${line}\n`),
  };
  process.exitCode = await stet(process.argv.slice(2), screen, {
    onStop,
    workers: threadsIn(new URL("../backend/threads/", import.meta.url)),
  });
} else {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}
