import type { contract } from "../../../shared/contract/index.ts";
import type { Context } from "../context.ts";
import type { Handlers } from "../handlers.ts";
import { known, knownPhoto } from "./known-photo.ts";
import { photoDetails } from "./photo-details.ts";
import { removeLeftovers } from "./receive-photo.ts";
import { takePhoto } from "./take-photo.ts";

export function photoHandlers(context: Context): Handlers<typeof contract.photos> {
  removeLeftovers(context.ports.folder);
  return {
    add: ({ file }) => takePhoto(context, file),
    get: ({ hash }) => knownPhoto(context, hash),
    setFraming: async (order) =>
      known(await context.writer.call("photos.setFraming", order), order.hash),
    details: ({ hash }) => photoDetails(context, hash),
    choose: async ({ hash, field, block }) => {
      const details = await photoDetails(context, hash);
      const { [field]: _, ...others } = details.chosen ?? {};
      const chosen = block === null ? others : { ...others, [field]: block };
      const next = { ...details, chosen };
      await context.writer.call("photos.keepDetails", { hash, details: next });
      return next;
    },
  };
}
