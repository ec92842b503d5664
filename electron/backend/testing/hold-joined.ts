import { openDesk } from "../desk/open-desk.ts";
import { portsFor } from "./ports-for.ts";

/**
 * Another program with a desk that has joined a newsroom: opens the folder it is given as the app does, says
 * `open`, and syncs until it is ended.
 */
const [folder = ""] = process.argv.slice(2);
const { kind } = await openDesk({ ...portsFor(folder), host: "browser" });
process.stdout.write(`${kind === "owner" ? "open" : kind}\n`);
