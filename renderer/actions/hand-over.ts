import { say } from "../../shared/words/say.ts";
import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

export const handOver: Action<Workplace> = {
  name: "draft.handOver",
  label: say("Hand over…"),
  menu: "file",
  shortcut: "Mod+Alt+E",
  enabled: ({ session }) => session !== null,
  run: ({ showDialog }) => showDialog("handOver"),
};
