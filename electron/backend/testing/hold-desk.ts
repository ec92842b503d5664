import { toProblem } from "../../../shared/contract/from-wire.ts";
import { openDesk } from "../desk/open-desk.ts";
import { portsFor } from "./ports-for.ts";

/**
 * Another program with a desk: opens the folder it is given, says `owner`, `taken` or a problem's
 * code and sentence on one line, and holds the desk until it is ended.
 */
const [folder = ""] = process.argv.slice(2);
try {
  const { kind } = await openDesk(portsFor(folder));
  process.stdout.write(`${kind}\n`);
} catch (error) {
  const { code, message } = toProblem(error);
  process.stdout.write(`${code} ${message}\n`);
}
