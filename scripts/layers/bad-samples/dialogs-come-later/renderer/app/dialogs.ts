import { help } from "../features/help/help.ts";

export const shown = help;
