import type { CreditWords } from "./credit-words.ts";

export const italian: CreditWords = {
  photo:
    "foto, fotografia, fotografie, foto d'archivio, foto di archivio, foto di repertorio, " +
    "fotomontaggio",
  picture:
    "immagine, immagini, immagine d'archivio, immagine di repertorio, illustrazione, " +
    "illustrazioni, grafica, infografica, montaggio, vignetta, credito, crediti",
  credit:
    "credito foto, crediti foto, credit foto, credits foto, credito fotografico, " +
    "crediti fotografici, fotografo, fotografa, fotografi, ph, ph.",
  owner: "fonte foto, fonte immagine",
  source: "fonte, fonti",
  given:
    "schermata, fermo immagine, frame video, frame da video, cattura schermo, cortesia, concessa",
  which: "tutte le",
  by: "scattata da, realizzata da",
  of: "di, da, a cura di",
  courtesy:
    "per gentile concessione di, per gentile concessione del, per gentile concessione della, " +
    "per gentile concessione dello, per gentile concessione, gentilmente concessa da, " +
    "gentilmente fornita da, concessa da, fornita da, fornite da, su concessione di",
  after: "cortesia",
  from: "via",
  unnamed:
    "archivio, archivio personale, repertorio, concessa, cortesia, web, internet, social, pool, " +
    "handout",
  alone: "foto d'archivio, foto di repertorio, immagine d'archivio, immagine di repertorio",
  holder:
    "famiglia, artista, autore, autrice, museo, comune, polizia, carabinieri, club, editore, " +
    "azienda, scuola, città, proprietario, questura, galleria",
  house:
    "comune, comune di, provincia, regione, governo, ministero, presidenza, quirinale, polizia, " +
    "questura, carabinieri, vigili del fuoco, università, museo, galleria, giornale, editore, " +
    "fondazione, istituto, senato, televisione, teatro, agenzia, archivio",
};
