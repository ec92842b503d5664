import { settings as all, settingsChange } from "../settings/settings.ts";
import { call } from "./base.ts";

export const settings = {
  read: call.output(all),
  /** Sets those that are named and leaves the others; every window is told. */
  change: call.input(settingsChange).output(all),
};
