/**
 * Agencies and picture sources as they sign in credit lines. Names of up to four letters are known
 * in this spelling and in capitals only, so that "Ap" or "Spa" in a sentence is none.
 */
const AGENCIES: readonly string[] = [
  ...["AP", "Associated Press", "The Associated Press", "Reuters", "Thomson Reuters", "AFP"],
  ...["Agence France-Presse", "dpa", "Deutsche Presse-Agentur", "picture alliance", "EPA", "EFE"],
  ...["EPA-EFE", "EPA/EFE", "epa", "ANSA", "LaPresse", "Lusa", "Agência Lusa", "Agência Brasil"],
  ...["Folhapress", "Estadão Conteúdo", "Europa Press", "Télam", "Notimex", "Xinhua", "Kyodo"],
  ...["Kyodo News", "Jiji Press", "Yonhap", "Yonhap News", "TASS", "Sputnik", "RIA Novosti"],
  ...["Interfax", "UNIAN", "Ukrinform", "PAP", "ČTK", "CTK", "MTI", "Belga", "ANP", "APA", "SDA"],
  ...["Keystone", "Keystone-SDA", "NTB", "TT", "TT News Agency", "Ritzau", "Ritzau Scanpix"],
  ...["Scanpix", "STT", "Lehtikuva", "AA", "Anadolu", "Anadolu Agency", "WAFA", "MENA", "SPA"],
  ...["PTI", "ANI", "IANS", "AAP", "PA", "PA Media", "PA Wire", "PA Images", "Press Association"],
  ...["The Canadian Press", "Canadian Press", "CP", "UPI", "Bloomberg", "Tribune News Service"],
  ...["Zuma", "ZUMA Press", "NurPhoto", "SOPA Images", "SIPA", "Sipa Press", "Sipa USA", "Abaca"],
  ...["MAXPPP", "Hans Lucas", "Magnum", "Magnum Photos", "VII", "Contrasto", "laif", "Ostkreuz"],
  ...["imago", "imago images", "IMAGO", "ddp", "ddp images", "snapshot", "epd", "KNA", "Redux"],
  ...["Polaris", "Panos Pictures", "Rex", "REX", "Rex Features", "Shutterstock", "Getty"],
  ...["Getty Images", "iStock", "iStockphoto", "Alamy", "Alamy Stock Photo", "Adobe Stock"],
  ...["Corbis", "Unsplash", "Pexels", "Pixabay", "Flickr", "Wikimedia Commons", "Wikimedia"],
  ...[
    "Wikipedia",
    "Twitter",
    "Facebook",
    "Instagram",
    "YouTube",
    "NASA",
    "ESA",
    "NOAA",
    "Backgrid",
  ],
  ...["Action Images", "WireImage", "FilmMagic", "Pool", "Handout", "Courtesy", "Supplied"],
  ...["Privat", "privat", "Divulgação", "Reprodução", "Archiv", "Archive", "DR"],
];

/** They deal in pictures alone: their name by itself on a line is a credit. */
const PICTURE_SOURCES: readonly string[] = [
  ...["Getty Images", "Shutterstock", "Alamy", "Alamy Stock Photo", "iStock", "iStockphoto"],
  ...["Adobe Stock", "picture alliance", "imago images", "ddp images", "Ritzau Scanpix"],
  ...["Magnum Photos", "Handout", "Wikimedia Commons", "Rex Features", "PA Images"],
];

const SHORT = 4;
const known = fold(AGENCIES);
const pictureSources = fold(PICTURE_SOURCES);

function fold(names: readonly string[]): ReadonlySet<string> {
  const all = names.flatMap((name) =>
    name.length > SHORT ? [name.toLowerCase()] : [name, name.toUpperCase()],
  );
  return new Set(all);
}

function holds(names: ReadonlySet<string>, name: string): boolean {
  return names.has(name) || (name.length > SHORT && names.has(name.toLowerCase()));
}

export function isAgency(name: string): boolean {
  return holds(known, name);
}

/** Several agencies that share a picture: "AFP/Getty Images", "NurPhoto via Getty Images". */
export function isAgencyChain(names: string): boolean {
  return isAgency(names) || names.split(/\s?\/\s?|\s?\|\s?|\svia\s/u).every(isAgency);
}

export function isPictureSource(name: string): boolean {
  return holds(pictureSources, name);
}
