import type { Rule } from "./finding.ts";
import { photoName, photosOf } from "./photo.ts";

export const photoWithoutAlt: Rule = (article) =>
  photosOf(article)
    .filter(({ node: { attrs } }) => !attrs?.alt)
    .map((photo) => ({
      rule: "photoWithoutAlt",
      severity: "WARN",
      message: `${photoName(photo)} has no alt text. Say what it shows for those who cannot see it.`,
      block: photo.block,
      field: null,
    }));
