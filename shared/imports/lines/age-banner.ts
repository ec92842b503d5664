import { plainSpaces } from "../../text/spaces.ts";

const NUMBER = "(?:\\d+|[\\p{L}-]+)";

/** By language: English, German, French, Spanish, Portuguese, Italian, Dutch, Scandinavian. */
const BANNERS: readonly RegExp[] = [
  `(?:this|the) (?:story|article|post|content|video|piece|report) is (?:over|more than|at least|about) ${NUMBER} (?:years?|months?|days?) old`,
  `(?:this|the) (?:story|article|post|content|video|piece|report) (?:was|is from|was (?:first )?published) (?:over|more than) ${NUMBER} (?:years?|months?) ago`,
  `(?:dieser (?:artikel|beitrag|text)|diese (?:meldung|geschichte)) ist (?:über|mehr als|älter als) ${NUMBER} (?:jahre?|monate?)(?: alt)?`,
  `cet article (?:date de|a|a été publié il y a) plus de ${NUMBER} (?:ans?|mois)`,
  `est[ea] (?:artículo|noticia|nota|historia) tiene más de ${NUMBER} (?:años?|meses)`,
  `est[ea] (?:artigo|matéria|notícia|reportagem|texto) tem mais de ${NUMBER} (?:anos?|meses)`,
  `quest[oa] (?:articolo|notizia|storia) ha più di ${NUMBER} (?:anni|anno|mesi)`,
  `dit (?:artikel|bericht|verhaal) is (?:meer dan|ouder dan) ${NUMBER} (?:jaar|maanden)(?: oud)?`,
  `(?:den här artikeln|denne artikel|denne artikkelen) (?:är|er) (?:över|over|mer än|mere end|mer enn) ${NUMBER} (?:år|måneder|månader) (?:gammal|gammel)`,
].map((banner) => new RegExp(`^\\W{0,3}${banner}[.!]?$`, "iu"));

/**
 * "This story is over 5 years old.": a notice that the site adds by the date. It is derived from
 * the publication date again when the article is exported, so it is never kept as text.
 */
export function isAgeBanner(line: string): boolean {
  const text = plainSpaces(line);
  return text.length <= 120 && BANNERS.some((banner) => banner.test(text));
}
