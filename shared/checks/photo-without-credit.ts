import type { Rule } from "./finding.ts";
import { photoName, photosOf } from "./photo.ts";

export const photoWithoutCredit: Rule = (article) =>
  photosOf(article)
    .filter(({ node: { attrs } }) => !attrs?.photographer && !attrs?.agency)
    .map((photo) => ({
      rule: "photoWithoutCredit",
      severity: "WARN",
      message: `${photoName(photo)} has no credit. Name its photographer or agency.`,
      block: photo.block,
      field: null,
    }));
