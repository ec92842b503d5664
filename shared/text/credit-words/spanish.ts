import type { CreditWords } from "./credit-words.ts";

export const spanish: CreditWords = {
  photo:
    "foto, fotos, fotografía, fotografías, foto de archivo, fotos de archivo, foto ilustrativa, " +
    "foto referencial, fotomontaje",
  picture:
    "imagen, imágenes, imagen de archivo, imágenes de archivo, imagen ilustrativa, " +
    "ilustración, ilustraciones, gráfico, gráficos, infografía, montaje, viñeta, crédito, " +
    "créditos",
  credit:
    "crédito de la foto, créditos de la foto, crédito de foto, crédito foto, fotocrédito, " +
    "crédito fotográfico, créditos fotográficos, crédito de la imagen, fotógrafo, fotógrafa, " +
    "fotógrafos",
  owner: "fuente de la foto, fuente de la imagen",
  source: "fuente, fuentes",
  given:
    "captura de pantalla, capturas de pantalla, captura de video, captura de vídeo, pantallazo, " +
    "foto cortesía, foto cedida, cortesía, gentileza, cedida",
  which: "todas las",
  by: "tomada por, realizada por",
  of: "de, por",
  courtesy:
    "cortesía de, cortesía del, por cortesía de, gentileza de, cedida por, cedidas por, " +
    "facilitada por, facilitadas por, proporcionada por, suministrada por, con permiso de",
  after: "cortesía, gentileza",
  from: "vía, via",
  unnamed:
    "archivo, archivo personal, archivo particular, cortesía, gentileza, cedida, redes sociales, " +
    "agencias, difusión, reproducción, captura de pantalla, referencial, pool, handout",
  alone: "foto de archivo, imagen de archivo",
  holder:
    "familia, artista, autor, autora, museo, ayuntamiento, alcaldía, policía, club, editorial, " +
    "empresa, propietario, escuela, ciudad, galería",
  house:
    "ayuntamiento, alcaldía, gobierno, ministerio, presidencia, policía, guardia civil, bomberos, " +
    "universidad, museo, galería, diario, periódico, editorial, fundación, instituto, senado, " +
    "congreso, asamblea, televisión, teatro, emergencias, agencia, archivo, canal",
};
