import type { MessageBoxOptions } from "electron";
import { type WayBack, wayBackWords } from "../../backend/desk/way-back.ts";

/** The button that goes on, in either box. */
export const GO_ON = 0;
const STAY = 1;

/** Says that the desk cannot be opened, and what can be had instead. */
export function offerBox(way: WayBack): MessageBoxOptions {
  const { title, offer, press } = wayBackWords(way);
  return {
    type: "error",
    message: title,
    detail: `${way.why}\n\n${offer}`,
    buttons: [press, "Quit"],
    defaultId: GO_ON,
    cancelId: STAY,
  };
}

/** Asks before the desk becomes an earlier one. */
export function certainBox(way: WayBack): MessageBoxOptions {
  const { question, consequence, certain, back } = wayBackWords(way);
  return {
    type: "question",
    message: question,
    detail: consequence,
    buttons: [certain, back],
    defaultId: STAY,
    cancelId: STAY,
  };
}
