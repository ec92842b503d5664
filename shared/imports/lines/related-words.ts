/**
 * What related links say to be clicked, at the end of their line and with or without "here". They
 * open with a capital there: "read more here" inside a sentence is none.
 */
export const CALLS_TO_ACTION: readonly string[] = [
  ...["Read more here", "Read more", "Read it here", "Read here", "Read the full story here"],
  ...["Read the full story", "Read the story here", "Read the whole story here", "Read on here"],
  ...["Learn more here", "Learn more", "Find out more here", "Find out more", "See more here"],
  ...["See here", "See more", "More here", "Watch here", "Watch it here", "Watch the video here"],
  ...[
    "Watch more here",
    "Listen here",
    "Click here",
    "Continue reading",
    "Click here to read more",
  ],
  ...["Mehr dazu hier", "Mehr dazu lesen Sie hier", "Lesen Sie hier mehr", "Lesen Sie mehr hier"],
  ...["Lesen Sie hier weiter", "Hier weiterlesen", "Weiterlesen", "Mehr lesen", "Mehr hier"],
  ...["Zum Artikel", "Lire la suite ici", "Lire la suite", "Lire ici", "Lire l'article"],
  ...["Lire l’article", "En savoir plus ici", "En savoir plus", "Plus d'infos ici", "À lire ici"],
  ...["Lea más aquí", "Lee más aquí", "Leer más aquí", "Lea más", "Leer más", "Lee aquí"],
  ...["Más información aquí", "Sigue leyendo", "Seguir leyendo", "Leia mais aqui", "Leia mais"],
  ...["Leia aqui", "Saiba mais aqui", "Saiba mais", "Veja aqui", "Leggi di più qui", "Leggi qui"],
  ...["Leggi di più", "Leggi tutto", "Continua a leggere", "Scopri di più", "Lees hier meer"],
  ...["Lees meer hier", "Lees meer", "Lees verder", "Läs mer här", "Läs mer", "Læs mere her"],
  ...["Læs mere", "Les mer her", "Les mer", "Lue lisää täältä", "Lue lisää", "Czytaj więcej tutaj"],
  ...["Czytaj więcej", "Читать далее", "Читайте здесь", "Подробнее здесь", "Подробнее"],
  ...["Читати далі", "Devamını oku", "Διαβάστε περισσότερα", "اقرأ المزيد هنا", "اقرأ المزيد"],
  ...["קראו עוד כאן", "קראו עוד", "לקריאה נוספת"],
];

/** What opens a related link's line, before a colon, a bar or a dash. */
export const RELATED_PREFIXES: readonly string[] = [
  ...["Read more", "Read also", "Also read", "Read next", "Read", "Read this", "Related"],
  ...["Related story", "Related stories", "Related article", "Related articles", "Related links"],
  ...["See also", "See more", "More", "More on this", "More on this story", "More from us"],
  ...[
    "Watch",
    "Watch more",
    "Watch also",
    "Listen",
    "Don't miss",
    "Don’t miss",
    "You may also like",
  ],
  ...["More stories", "Further reading", "Lesen Sie auch", "Lesen Sie mehr", "Mehr zum Thema"],
  ...[
    "Mehr dazu",
    "Auch interessant",
    "Siehe auch",
    "Zum Thema",
    "Das könnte Sie auch interessieren",
  ],
  ...["À lire aussi", "A lire aussi", "Lire aussi", "À lire", "Voir aussi", "Sur le même sujet"],
  ...["Lea también", "Lee también", "Lea además", "Lea más", "Lee más", "Te puede interesar"],
  ...["Ver también", "Vea también", "Relacionado", "Leia também", "Leia mais", "Veja também"],
  ...["Saiba mais", "Leggi anche", "Vedi anche", "Per approfondire", "Lees ook", "Lees meer"],
  ...["Läs också", "Läs mer", "Læs også", "Les også", "Lue myös", "Czytaj też", "Zobacz też"],
  ...["Czytaj także", "Читайте также", "Смотрите также", "Читайте також", "Ayrıca okuyun"],
  ...["Διαβάστε επίσης", "اقرأ أيضا", "اقرأ أيضاً", "קראו גם"],
];
