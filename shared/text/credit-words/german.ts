import type { CreditWords } from "./credit-words.ts";

export const german: CreditWords = {
  photo:
    "foto, fotos, fotografie, archivfoto, archivfotos, symbolfoto, symbolfotos, themenfoto, " +
    "pressefoto, titelfoto, luftfoto, fotomontage",
  picture:
    "bild, bilder, archivbild, archivbilder, symbolbild, beispielbild, themenbild, " +
    "titelbild, aufmacherbild, teaserbild, luftbild, grafik, grafiken, infografik, " +
    "illustration, zeichnung, karikatur, montage, bildmontage, collage, repro",
  credit: "bildcredit, bildcredits, fotocredit, fotocredits, fotograf, fotografin, fotografen",
  owner: "bildnachweis, fotonachweis, bildrechte, bildquelle, bildquellen, fotoquelle",
  source: "quelle, quellen",
  given:
    "handout, screenshot, screenshots, bildschirmfoto, bildschirmaufnahme, standbild, " +
    "videostandbild, filmstill, pressebild",
  which: "alle, beide, links, rechts, oben, unten",
  by: "aufgenommen von",
  of: "von",
  courtesy:
    "mit freundlicher genehmigung von, mit freundlicher genehmigung, mit genehmigung von, " +
    "zur verfügung gestellt von, bereitgestellt von",
  after: "",
  from: "via, aus",
  unnamed:
    "privat, archiv, handout, pool, zvg, z. v. g., repro, hersteller, veranstalter, verlag, " +
    "redaktion, unbekannt, symbolbild, symbolfoto, archivbild, archivfoto, leserfoto, " +
    "ausschnitt",
  alone: "handout",
  holder:
    "familie, künstler, künstlers, künstlerin, autor, autors, autorin, verein, vereins, museum, " +
    "museums, galerie, veranstalter, veranstalters, hersteller, unternehmen, unternehmens, stadt, " +
    "gemeinde, polizei, feuerwehr, schule, stiftung, eigentümer, eigentümers, verlag, verlags, " +
    "nachlass",
  house:
    "stadt, gemeinde, landkreis, …ministerium, …feuerwehr, …polizei, …präsidium, …zeitung, " +
    "…tageblatt, anzeiger, rundschau, nachrichten, …verlag, …verein, universität, " +
    "…hochschule, …museum, galerie, …archiv, gmbh, …rundfunk, fernsehen, institut, …verband, " +
    "bundeswehr, bundesregierung, …agentur, presseamt, theater, kanton, landeshauptstadt, " +
    "…bistum, bundes…, …amt, …gesellschaft, …versicherung, …messe, redaktion, hauptstadt",
};
