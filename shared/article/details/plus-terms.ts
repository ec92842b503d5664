/** Terms of PLUS that the standard uses (http://ns.useplus.org/ldf/vocab/), in words. */
const TERMS: Readonly<Record<string, string>> = {
  "MR-NON": "None",
  "MR-NAP": "Not applicable",
  "MR-UMR": "Unlimited model releases",
  "MR-LMR": "Limited or incomplete model releases",
  "PR-NON": "None",
  "PR-NAP": "Not applicable",
  "PR-UPR": "Unlimited property releases",
  "PR-LPR": "Limited or incomplete property releases",
  "AG-UNK": "Age unknown",
  "AG-U14": "Age 14 or under",
  "AG-A15": "Age 15",
  "AG-A16": "Age 16",
  "AG-A17": "Age 17",
  "AG-A18": "Age 18",
  "AG-A19": "Age 19",
  "AG-A20": "Age 20",
  "AG-A21": "Age 21",
  "AG-A22": "Age 22",
  "AG-A23": "Age 23",
  "AG-A24": "Age 24",
  "AG-A25": "Age 25 or over",
  "DMI-UNSPECIFIED": "Not said",
  "DMI-ALLOWED": "Allowed",
  "DMI-PROHIBITED": "Prohibited",
  "DMI-PROHIBITED-AIMLTRAINING": "Prohibited for training AI",
  "DMI-PROHIBITED-GENAIMLTRAINING": "Prohibited for training generative AI",
  "DMI-PROHIBITED-EXCEPTSEARCHENGINEINDEXING": "Prohibited but for search engines",
  "DMI-PROHIBITED-SEECONSTRAINT": "Prohibited, see other constraints",
  "DMI-PROHIBITED-SEEEMBEDDEDRIGHTSEXPR": "Prohibited, see the rights expression",
  "DMI-PROHIBITED-SEELINKEDRIGHTSEXPR": "Prohibited, see the linked rights expression",
};

/** A term in words; another text as it is. */
export function plusWords(text: string): string {
  const term = /^http:\/\/ns\.useplus\.org\/ldf\/vocab\/([\w-]+)$/.exec(text)?.[1];
  return term !== undefined && Object.hasOwn(TERMS, term) ? (TERMS[term] ?? text) : text;
}
