/**
 * Agencies as they sign in credit lines; a semicolon parts houses, "=" the names of one. Names of up
 * to four letters are known in this spelling and in capitals only, so that "Ap" or "Spa" in a
 * sentence is none.
 */
const AGENCIES = `
  AP = Associated Press = The Associated Press = The AP; Reuters = Thomson Reuters;
  AFP = Afp = Agence France-Presse = Agence France Presse; UPI; Bloomberg; CNP;
  dpa = Dpa = dpa-Bildfunk = dpa-Zentralbild = dpa-infocom = Deutsche Presse-Agentur;
  EPA = epa = Epa = European Pressphoto Agency; EFE = Efe = Agencia EFE; EPA-EFE = EPA/EFE;
  ANSA = Ansa = Agenzia ANSA; LaPresse; Adnkronos; AGI; Lusa = Agência Lusa; Agência Brasil;
  Agência Senado; Agência Câmara; Agência O Globo; Folhapress; Estadão Conteúdo; Futura Press;
  Europa Press; Télam = Telam; Notimex; Noticias Argentinas; Cuartoscuro; Colprensa; Xinhua;
  Kyodo = Kyodo News; Jiji Press = Jiji; Yonhap = Yonhap News = Yonhap News Agency; TASS;
  Sputnik; RIA Novosti; Interfax; UNIAN; Ukrinform; PAP; ČTK = CTK; MTI; Belga; ANP; APA = Apa;
  SDA = sda; Keystone = Keystone-SDA = Keystone-France; NTB; STT; Lehtikuva;
  TT = TT News Agency; Ritzau; Ritzau Scanpix = Scanpix; WAFA; MENA; SPA; PTI;
  AA = Anadolu = Anadolu Agency = Anadolu Ajansı; ANI; IANS; AAP = AAP Image;
  PA = PA Media = PA Wire = PA Images = Press Association; SWNS; epd; KNA; ddp;
  CP = Canadian Press = The Canadian Press = La Presse Canadienne; Tribune News Service; ARD;
  ZDF; WDR; NDR; MDR; SWR; BR; hr; rbb; ORF; SRF; USA TODAY Sports = Imagn Images = Imagn;
  Deutsche Welle = DW; NASA; ESA; NOAA
`;

/** They deal in pictures alone: their name by itself on a line is a credit. */
const PICTURE_SOURCES = `
  Getty Images = Getty = GettyImages = Getty Images News = Getty Images Sport = Getty Images Europe;
  Getty Images North America; Getty Images Entertainment; WireImage; FilmMagic; GC Images;
  Shutterstock = Shutterstock.com; Alamy = Alamy Stock Photo; Corbis;
  iStock = iStockphoto = iStock.com = istockphoto.com;
  Adobe Stock = AdobeStock = stock.adobe.com = AdobeStock.com;
  picture alliance = picture-alliance = dpa Picture-Alliance = DPA Images = dpa images;
  imago images = imago = Imago; ddp images; action press; Rex Features = Rex = REX;
  Magnum Photos = Magnum; NurPhoto; SOPA Images; SIPA = Sipa Press = Sipa USA;
  ZUMA Press = Zuma = Zuma Wire = ZUMA Press Wire = ZUMAPRESS.com;
  Abaca = Abaca Press = Abacapress; MAXPPP; Hans Lucas; Bestimage; Contrasto; laif; Ostkreuz;
  Redux; Polaris; Panos Pictures; VII; Backgrid; Action Images; Splash News = Splash;
  Depositphotos; 123RF = 123RF.com; Dreamstime; Freepik; PantherMedia; pixelio.de; Photononstop;
  Jupiterimages; Thinkstock = ThinkstockPhotos; Stocksy; Fotolia; Fotoarena; AGIF; Icon Sport;
  Icon Sportswire; Gamma-Rapho; LightRocket; Photodisc; Digital Vision; Cultura RF; EyeEm;
  Zoonar; Westend61; Nordphoto; Eibner; DeFodi; Hulton Archive; Camera Press; Agence VU;
  Cordon Press; Profimedia; Hollandse Hoogte; Belga Image = BELGAIMAGE; snapshot;
  Wikimedia Commons = Wikimedia
`;

/** Where anybody shares pictures: "via YouTube" ends many a sentence. */
const PLATFORMS = `
  Flickr = flickr.com; Instagram; Facebook; Twitter; YouTube; TikTok; Telegram; Wikipedia;
  Unsplash; Pexels; Pixabay
`;

/** Houses whose names are words or names of other things too. */
const WORDS_TOO = /^(?:rex|imago|splash|magnum|polaris|redux|contrasto|snapshot|vii|eibner)$/iu;

const SHORT = 4;

/** Each spelling that is known, and the name of its house. */
const houses = spellings(`${AGENCIES};${PICTURE_SOURCES};${PLATFORMS}`);
const pictureSources = spellings(PICTURE_SOURCES);
const platforms = spellings(PLATFORMS);

function spellings(table: string): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const row of table.split(";")) {
    const names = row.split("=").map((name) => name.trim());
    for (const name of names) {
      const all = name.length > SHORT ? [name.toLowerCase()] : [name, name.toUpperCase()];
      for (const spelling of all) known.set(spelling, names[0] ?? name);
    }
  }
  return known;
}

function find(known: ReadonlyMap<string, string>, name: string): string | undefined {
  return known.get(name) ?? (name.length > SHORT ? known.get(name.toLowerCase()) : undefined);
}

export function isAgency(name: string): boolean {
  return find(houses, name) !== undefined;
}

/** The name under which a house is known here, "AP" for "The Associated Press"; else null. */
export function agencyName(name: string): string | null {
  return find(houses, name) ?? null;
}

export function isPictureSource(name: string): boolean {
  return find(pictureSources, name) !== undefined;
}

/** Whether the name says by itself, on a line of its own, that the line is a credit. */
export function isPictureSourceOnly(name: string): boolean {
  return isPictureSource(name) && !WORDS_TOO.test(name);
}

export function isPlatform(name: string): boolean {
  return find(platforms, name) !== undefined;
}
