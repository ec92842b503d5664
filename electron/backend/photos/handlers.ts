import type { contract } from "../../../shared/contract/index.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import type { Context } from "../context.ts";
import type { Handlers } from "../handlers.ts";
import { removeLeftovers } from "./receive-photo.ts";
import { takePhoto } from "./take-photo.ts";

export function photoHandlers(context: Context): Handlers<typeof contract.photos> {
  removeLeftovers(context.ports.folder);
  return {
    add: ({ file }) => takePhoto(context, file),
    get: async ({ hash }) => {
      const asset = await context.reader.call("photos.get", { hash });
      if (asset !== null) return asset;
      throw new Problem(
        "NOT_FOUND",
        "This desk has no such photo. Nothing was changed. Insert the picture again from its file.",
        { hash },
      );
    },
  };
}
