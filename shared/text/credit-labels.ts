/**
 * How a credit line opens. `firm` labels stand in no other kind of line, so one name of one word
 * may follow; after the others ("Credit:", "Foto de") it takes a full name or a known agency.
 */
interface Labels {
  readonly firm: readonly string[];
  readonly loose: readonly string[];
}

/** Followed by a colon, perhaps after a space, as French does it. */
const WITH_COLON: Labels = {
  firm: [
    ...["photo", "photos", "photo credit", "photo credits", "photograph", "photographs"],
    ...["photography", "photographer", "picture credit", "image credit", "image credits", "pic"],
    ...["foto", "fotos", "fotocredit", "bildnachweis", "bildquelle", "fotograf", "fotografin"],
    ...["crédit photo", "crédits photo", "crédit photos", "photographie", "photographe"],
    ...["fotografía", "fotógrafo", "fotógrafa", "crédito de la foto", "fotografia", "fotografo"],
    ...["crédito da foto", "credito foto", "foto credit", "fotocrédito"],
  ],
  loose: [
    ...["image", "images", "picture", "pictures", "credit", "credits", "illustration", "graphic"],
    ...[
      "screenshot",
      "screengrab",
      "courtesy",
      "bild",
      "bilder",
      "grafik",
      "illustration",
      "crédit",
      "crédits",
    ],
    ...["imagen", "imágenes", "imagem", "imagens", "immagine", "immagini", "crédito", "credito"],
  ],
};

/** Followed by the name itself. */
const WITH_NAME: Labels = {
  firm: [
    ...["photo by", "photos by", "photograph by", "photographs by", "photography by"],
    ...["picture by", "pictures by", "image by", "images by", "illustration by", "graphic by"],
    ...["photo courtesy of", "photos courtesy of", "image courtesy of", "courtesy of", "photo via"],
    ...[
      "photos via",
      "image via",
      "images via",
      "screenshot via",
      "screengrab via",
      "photo from",
      "image from",
    ],
    ...["photo provided by", "foto von", "fotos von", "mit freundlicher genehmigung von"],
    ...["avec l'aimable autorisation de", "cortesía de", "cortesia de"],
    ...["per gentile concessione di", "©", "(c)"],
  ],
  loose: [
    ...["photo par", "photo de", "photos de", "photographie de", "foto de", "fotos de", "foto por"],
    ...["fotografía de", "fotografia de", "foto di", "fotografia di", "imagen de", "imagem de"],
  ],
};

/** The label at the head of a line, with what stands between it and the name. */
export interface CreditLabel {
  readonly text: string;
  readonly firm: boolean;
}

/** Which photo a label speaks of. */
const WHICH = "(?:all|both|header|lead|cover|top|main|feature|featured|thumbnail|file|title)";

const patterns = [
  { firm: true, pattern: opening(WITH_COLON.firm, "\\s?[:：]\\s*") },
  { firm: true, pattern: opening(WITH_NAME.firm, "\\s*(?<=[\\s©)])") },
  { firm: false, pattern: opening(WITH_COLON.loose, "\\s?[:：]\\s*") },
  { firm: false, pattern: opening(WITH_NAME.loose, "\\s+") },
];

function opening(labels: readonly string[], after: string): RegExp {
  const escaped = labels.map((label) => label.replace(/[()]/gu, "\\$&").replaceAll(" ", "\\s"));
  return new RegExp(`^(?:${WHICH}\\s)?(?:${escaped.join("|")})${after}`, "iu");
}

export function creditLabel(line: string): CreditLabel | null {
  for (const { firm, pattern } of patterns) {
    const text = pattern.exec(line)?.[0];
    if (text !== undefined) return { text, firm };
  }
  return null;
}
