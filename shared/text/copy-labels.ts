/** Fields that stand at the head of plain copy, each on a line behind its label: "Slug: north-quay". */
export const FIELD_LABELS = {
  slug: "Slug",
  kicker: "Kicker",
  section: "Section",
  tags: "Tags",
  publishedAt: "Published",
  updatedAt: "Updated",
  embargoUntil: "Embargo",
} as const;
export type LabelledField = keyof typeof FIELD_LABELS;

/** What opens the line in brackets that stands for a photo: "[Photo: A crane. Photo by Lea Brandt]". */
export const PHOTO_LABEL = "Photo";
