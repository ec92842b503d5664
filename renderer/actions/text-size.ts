import { TEXT_SIZES } from "../../shared/settings/choices.ts";
import { say } from "../../shared/words/say.ts";
import { showToast } from "../ui/toast.tsx";
import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

const COMES = 100;

const SIZES: readonly number[] = TEXT_SIZES;

/** The size after (1) or before (-1) one of them; the same at either end. */
const beside = (size: number, by: 1 | -1) => SIZES[SIZES.indexOf(size) + by] ?? size;

async function setSize({ desk }: Workplace, next: (size: number) => number): Promise<void> {
  const before = desk.settings.get()?.textSize ?? COMES;
  const size = TEXT_SIZES.find((one) => one === next(before)) ?? COMES;
  if (size !== before) await desk.settings.change({ textSize: size });
  showToast({ text: say("Text is at {size} %", { size }) });
}

const sized = (
  name: string,
  label: string,
  shortcut: string,
  next: (size: number) => number,
): Action<Workplace> => ({
  name,
  label,
  menu: "view",
  shortcut,
  enabled: () => true,
  run: (workplace) => setSize(workplace, next),
});

/** The desk's text size, which stays; the browser's own zoom goes with its address. */
export const textSizeActions: readonly Action<Workplace>[] = [
  sized("view.larger", say("Zoom in"), "Mod+=", (size) => beside(size, 1)),
  sized("view.smaller", say("Zoom out"), "Mod+-", (size) => beside(size, -1)),
  sized("view.asItComes", say("Zoom to 100 %"), "Mod+0", () => COMES),
];
