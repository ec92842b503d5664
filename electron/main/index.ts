import { app } from "electron";
import { threadsIn } from "../ports/threads.ts";
import { openDesktop } from "./desktop.ts";
import { commandIn, ownArguments } from "./policy/arguments.ts";
import { runCommand } from "./run-command.ts";

const args = ownArguments(process.argv, app.isPackaged);
const command = commandIn(args);
// Electron waits for this script before it is ready, so a command needs neither window nor screen.
if (command !== null) await runCommand(command);
else openDesktop({ args, workers: threadsIn(new URL("./backend/threads/", import.meta.url)) });
