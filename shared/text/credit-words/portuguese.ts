import type { CreditWords } from "./credit-words.ts";

export const portuguese: CreditWords = {
  photo:
    "foto, fotos, fotografia, fotografias, foto de arquivo, fotos de arquivo, foto ilustrativa, " +
    "fotomontagem",
  picture:
    "imagem, imagens, imagem de arquivo, imagem ilustrativa, ilustração, ilustrações, " +
    "gráfico, gráficos, infográfico, infografia, montagem, charge, crédito, créditos",
  credit:
    "crédito da foto, créditos da foto, crédito foto, crédito fotográfico, créditos fotográficos, " +
    "crédito da imagem, fotógrafo, fotógrafa, fotógrafos",
  owner: "fonte da foto, fonte da imagem",
  source: "fonte, fontes",
  given:
    "captura de tela, capturas de tela, captura de ecrã, captura de imagem, frame de vídeo, " +
    "reprodução, divulgação, cortesia, cedida",
  which: "todas as",
  by: "tirada por, feita por",
  of: "de, por",
  courtesy:
    "cortesia de, cortesia da, cortesia do, por cortesia de, cedida por, cedidas por, " +
    "gentilmente cedida por, disponibilizada por, fornecida por, enviada por",
  after: "cortesia",
  from: "via",
  unnamed:
    "divulgação, reprodução, arquivo, arquivo pessoal, acervo, acervo pessoal, cortesia, cedida, " +
    "direitos reservados, redes sociais, ilustração, imagem ilustrativa, captura de tela, " +
    "captura de ecrã, internet, pool, handout",
  alone: "divulgação, reprodução, foto de arquivo, imagem de arquivo, imagem ilustrativa",
  holder:
    "família, artista, autor, autora, museu, prefeitura, câmara, polícia, clube, editora, " +
    "empresa, escola, cidade, proprietário, galeria",
  house:
    "prefeitura, câmara municipal, governo, ministério, presidência, polícia, bombeiros, " +
    "universidade, museu, galeria, jornal, editora, fundação, instituto, senado, congresso, " +
    "assembleia, palácio, televisão, teatro, agência, arquivo, secretaria, rede",
};
