/** What an exported page says of its own accord, in one language. */
export interface Phrases {
  readonly ageBanner: (years: number) => string;
  /** Goes before the names of the byline. */
  readonly by: string;
  readonly updated: string;
  /** Goes before the author's handle; `network` is null where it is not known. */
  readonly follow: (name: string, network: string | null) => string;
}

const count = (years: number, one: string, other: string) =>
  years === 1 ? one : other.replace("#", String(years));

const en: Phrases = {
  ageBanner: (years) => `This story is over ${count(years, "a year", "# years")} old.`,
  by: "By",
  updated: "Updated",
  follow: (name, network) => (network ? `Follow ${name} on ${network}:` : `Reach ${name}:`),
};

const PHRASES: Readonly<Record<string, Phrases>> = {
  en,
  de: {
    ageBanner: (years) => `Dieser Artikel ist über ${count(years, "ein Jahr", "# Jahre")} alt.`,
    by: "Von",
    updated: "Aktualisiert",
    follow: (name, network) => (network ? `${name} auf ${network} folgen:` : `${name} erreichen:`),
  },
  fr: {
    ageBanner: (years) => `Cet article date de plus ${count(years, "d’un an", "de # ans")}.`,
    by: "Par",
    updated: "Mis à jour",
    follow: (name, network) =>
      network ? `Suivez ${name} sur ${network} :` : `Contacter ${name} :`,
  },
  es: {
    ageBanner: (years) => `Este artículo tiene más de ${count(years, "un año", "# años")}.`,
    by: "Por",
    updated: "Actualizado",
    follow: (name, network) =>
      network ? `Sigue a ${name} en ${network}:` : `Contactar con ${name}:`,
  },
  pt: {
    ageBanner: (years) => `Este artigo tem mais de ${count(years, "um ano", "# anos")}.`,
    by: "Por",
    updated: "Atualizado",
    follow: (name, network) => (network ? `Siga ${name} no ${network}:` : `Contactar ${name}:`),
  },
  it: {
    ageBanner: (years) => `Questo articolo ha più di ${count(years, "un anno", "# anni")}.`,
    by: "Di",
    updated: "Aggiornato",
    follow: (name, network) => (network ? `Segui ${name} su ${network}:` : `Contatta ${name}:`),
  },
};

/** The phrases in the article's language, in English where that is not among them. */
export function phrasesFor(language: string | null): Phrases {
  return PHRASES[(language ?? "").split("-")[0]?.toLowerCase() ?? ""] ?? en;
}
