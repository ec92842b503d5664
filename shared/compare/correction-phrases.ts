/** How a note to readers says what was wrong, in one language; the words come in that language's marks. */
export interface CorrectionPhrases {
  /** The first mistake, the further ones, and what was said and is taken back. */
  readonly said: (was: string, is: string) => string;
  readonly alsoSaid: (was: string, is: string) => string;
  readonly wronglySaid: (was: string) => string;
}

const en: CorrectionPhrases = {
  said: (was, is) => `An earlier version of this article gave ${was}. It should have been ${is}.`,
  alsoSaid: (was, is) => `It also gave ${was}, which should have been ${is}.`,
  wronglySaid: (was) => `An earlier version of this article said in error: ${was}.`,
};

const PHRASES: Readonly<Record<string, CorrectionPhrases>> = {
  en,
  de: {
    said: (was, is) => `In einer früheren Fassung dieses Artikels stand ${was}. Richtig ist ${is}.`,
    alsoSaid: (was, is) => `Dort stand auch ${was}; richtig ist ${is}.`,
    wronglySaid: (was) => `In einer früheren Fassung dieses Artikels stand irrtümlich: ${was}.`,
  },
  fr: {
    said: (was, is) =>
      `Une version antérieure de cet article indiquait ${was}. Il fallait lire ${is}.`,
    alsoSaid: (was, is) => `Elle indiquait aussi ${was} ; il fallait lire ${is}.`,
    wronglySaid: (was) => `Une version antérieure de cet article indiquait par erreur : ${was}.`,
  },
  es: {
    said: (was, is) => `Una versión anterior de este artículo decía ${was}. Lo correcto es ${is}.`,
    alsoSaid: (was, is) => `También decía ${was}; lo correcto es ${is}.`,
    wronglySaid: (was) => `Una versión anterior de este artículo decía por error: ${was}.`,
  },
  pt: {
    said: (was, is) => `Uma versão anterior deste artigo dizia ${was}. O correto é ${is}.`,
    alsoSaid: (was, is) => `Dizia também ${was}; o correto é ${is}.`,
    wronglySaid: (was) => `Uma versão anterior deste artigo dizia por engano: ${was}.`,
  },
  it: {
    said: (was, is) =>
      `Una versione precedente di questo articolo riportava ${was}. La versione corretta è ${is}.`,
    alsoSaid: (was, is) => `Riportava anche ${was}; la versione corretta è ${is}.`,
    wronglySaid: (was) =>
      `Una versione precedente di questo articolo riportava per errore: ${was}.`,
  },
};

/** In the article's language, in English where that is not among them. */
export function correctionPhrases(language: string | null): CorrectionPhrases {
  return PHRASES[(language ?? "").split("-")[0]?.toLowerCase() ?? ""] ?? en;
}
