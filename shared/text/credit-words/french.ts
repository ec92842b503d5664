import type { CreditWords } from "./credit-words.ts";

export const french: CreditWords = {
  photo:
    "photo, photos, photographie, photographies, photo d'archives, photos d'archives, " +
    "photo d'illustration, photomontage",
  picture:
    "image, images, image d'archives, image d'illustration, illustration, illustrations, " +
    "dessin, dessins, infographie, montage, visuel, visuels, crédit, crédits",
  credit:
    "crédit photo, crédits photo, crédit photos, crédits photos, crédit photographique, " +
    "crédits photographiques, crédit image, crédits images, photographe, photographes",
  owner: "source photo, source image, droits photo",
  source: "source, sources",
  given:
    "capture d'écran, captures d'écran, capture écran, capture vidéo, copie d'écran, " +
    "arrêt sur image, photo fournie, courtoisie, gracieuseté",
  which: "toutes les, à gauche, à droite",
  by: "prise par, prises par, réalisée par",
  of: "par, de",
  courtesy:
    "avec l'aimable autorisation de, avec l'aimable autorisation du, " +
    "avec l'aimable autorisation des, avec l'autorisation de, fournie par, fournies par, " +
    "fourni par, transmise par, remise par, courtoisie de, gracieuseté de",
  after: "courtoisie, gracieuseté",
  from: "via",
  unnamed:
    "dr, d.r., archives, archive, pool, handout, document remis, courtoisie, gracieuseté, " +
    "illustration, photo d'archives, photo d'illustration, archives personnelles, " +
    "collection personnelle, collection particulière, capture d'écran",
  alone: "dr, d.r., photo d'archives, photo d'illustration, document remis",
  holder:
    "famille, artiste, auteur, autrice, musée, galerie, ville, mairie, police, club, éditeur, " +
    "association, propriétaire, école, entreprise, société, photographe",
  house:
    "ville, mairie, commune, préfecture, ministère, gouvernement, présidence, élysée, police, " +
    "gendarmerie, pompiers, université, musée, galerie, journal, éditions, fondation, institut, " +
    "assemblée, télévision, théâtre, agence, société, collection",
};
