import type { NoteKind } from "../../article/nodes/reader-note.ts";

/** What an exported page says of its own accord, in one language. */
export interface Phrases {
  readonly ageBanner: (years: number) => string;
  /** Goes before the names of the byline. */
  readonly by: string;
  readonly updated: string;
  /** What a note to readers is headed with. */
  readonly notes: Readonly<Record<NoteKind, string>>;
  /** Goes before the author's handle; `network` is null where it is not known. */
  readonly follow: (name: string, network: string | null) => string;
}

const count = (years: number, one: string, other: string) =>
  years === 1 ? one : other.replace("#", String(years));

const en: Phrases = {
  ageBanner: (years) => `This story is over ${count(years, "a year", "# years")} old.`,
  by: "By",
  updated: "Updated",
  notes: { correction: "Correction", update: "Update", editorsNote: "Editor’s note" },
  follow: (name, network) => (network ? `Follow ${name} on ${network}:` : `Reach ${name}:`),
};

const PHRASES: Readonly<Record<string, Phrases>> = {
  en,
  de: {
    ageBanner: (years) => `Dieser Artikel ist über ${count(years, "ein Jahr", "# Jahre")} alt.`,
    by: "Von",
    updated: "Aktualisiert",
    notes: {
      correction: "Berichtigung",
      update: "Aktualisierung",
      editorsNote: "Anmerkung der Redaktion",
    },
    follow: (name, network) => (network ? `${name} auf ${network} folgen:` : `${name} erreichen:`),
  },
  fr: {
    ageBanner: (years) => `Cet article date de plus ${count(years, "d’un an", "de # ans")}.`,
    by: "Par",
    updated: "Mis à jour",
    notes: {
      correction: "Rectificatif",
      update: "Mise à jour",
      editorsNote: "Note de la rédaction",
    },
    follow: (name, network) =>
      network ? `Suivez ${name} sur ${network} :` : `Contacter ${name} :`,
  },
  es: {
    ageBanner: (years) => `Este artículo tiene más de ${count(years, "un año", "# años")}.`,
    by: "Por",
    updated: "Actualizado",
    notes: {
      correction: "Corrección",
      update: "Actualización",
      editorsNote: "Nota de la redacción",
    },
    follow: (name, network) =>
      network ? `Sigue a ${name} en ${network}:` : `Contactar con ${name}:`,
  },
  pt: {
    ageBanner: (years) => `Este artigo tem mais de ${count(years, "um ano", "# anos")}.`,
    by: "Por",
    updated: "Atualizado",
    notes: { correction: "Correção", update: "Atualização", editorsNote: "Nota da redação" },
    follow: (name, network) => (network ? `Siga ${name} no ${network}:` : `Contactar ${name}:`),
  },
  it: {
    ageBanner: (years) => `Questo articolo ha più di ${count(years, "un anno", "# anni")}.`,
    by: "Di",
    updated: "Aggiornato",
    notes: {
      correction: "Rettifica",
      update: "Aggiornamento",
      editorsNote: "Nota della redazione",
    },
    follow: (name, network) => (network ? `Segui ${name} su ${network}:` : `Contatta ${name}:`),
  },
};

/** The phrases in the article's language, in English where that is not among them. */
export function phrasesFor(language: string | null): Phrases {
  return PHRASES[(language ?? "").split("-")[0]?.toLowerCase() ?? ""] ?? en;
}
