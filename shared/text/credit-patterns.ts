/** A way to write a credit, as a newsroom or a person chooses it. */
export interface CreditPattern {
  /** For `creditLine`; its braces name the parts. */
  readonly pattern: string;
  /** Whether it names both parts, or whoever signs, gave or showed the picture alone. */
  readonly names: "both" | "source";
}

const both = (pattern: string): CreditPattern => ({ pattern, names: "both" });
const source = (pattern: string): CreditPattern => ({ pattern, names: "source" });

/** What every language writes alike. */
const SIGNED = [
  both("{photographer} via {agency}"),
  both("{photographer}/{agency}"),
  both("({photographer}/{agency})"),
  both("© {photographer}/{agency}"),
  source("{agency}"),
];

/** In words of each language: by whom, the agency alone, handout, screen grab, courtesy. */
const WORDED: Readonly<Record<string, readonly CreditPattern[]>> = {
  en: [
    both("Photo by {photographer}/{agency}"),
    both("Photo: {photographer}/{agency}"),
    both("({agency} Photo/{photographer})"),
    source("Photo: {agency}"),
    source("Handout via {agency}"),
    source("Screen grab: {agency}"),
    source("Courtesy of {agency}"),
  ],
  de: [
    both("Foto: {photographer}/{agency}"),
    both("Foto: {photographer} ({agency})"),
    source("Foto: {agency}"),
    source("Handout: {agency}"),
    source("Screenshot: {agency}"),
    source("Mit freundlicher Genehmigung von {agency}"),
  ],
  fr: [
    both("Photo : {photographer}/{agency}"),
    both("Photo par {photographer}/{agency}"),
    source("Photo : {agency}"),
    source("Photo fournie par {agency}"),
    source("Capture d’écran : {agency}"),
    source("Avec l’aimable autorisation de {agency}"),
  ],
  es: [
    both("Foto: {photographer}/{agency}"),
    both("Foto de {photographer}/{agency}"),
    source("Foto: {agency}"),
    source("Foto cedida por {agency}"),
    source("Captura de pantalla: {agency}"),
    source("Cortesía de {agency}"),
  ],
  pt: [
    both("Foto: {photographer}/{agency}"),
    both("Foto de {photographer}/{agency}"),
    source("Foto: {agency}"),
    source("Divulgação/{agency}"),
    source("Captura de tela: {agency}"),
    source("Cortesia de {agency}"),
  ],
  it: [
    both("Foto: {photographer}/{agency}"),
    both("Foto di {photographer}/{agency}"),
    source("Foto: {agency}"),
    source("Foto fornita da {agency}"),
    source("Fermo immagine: {agency}"),
    source("Per gentile concessione di {agency}"),
  ],
};

/** The languages that have patterns in words of their own. */
export const PATTERN_LANGUAGES = Object.keys(WORDED);

/** The patterns to choose from in a language's articles; English ones where it has none of its own. */
export function creditPatterns(language: string | null): readonly CreditPattern[] {
  const [primary = ""] = (language ?? "").toLowerCase().split("-");
  return [...(WORDED[primary] ?? WORDED.en ?? []), ...SIGNED];
}
