import type { CreditWords } from "./credit-words.ts";

export const english: CreditWords = {
  photo:
    "photo, photos, photograph, photographs, photography, pic, pics, photo illustration, " +
    "photo illustrations, photo composite, photo montage",
  picture:
    "picture, pictures, image, images, illustration, illustrations, graphic, graphics, " +
    "infographic, artwork, animation, cartoon, composite, collage, montage, rendering, " +
    "credit, credits",
  credit:
    "photo credit, photo credits, picture credit, picture credits, image credit, image credits, " +
    "photographer, photographers, illustrator",
  owner: "photo source, image source, picture source",
  source: "source",
  given:
    "handout, handout photo, handout image, courtesy photo, contributed photo, " +
    "submitted photo, publicity photo, courtesy, supplied, screen grab, screen grabs, " +
    "screengrab, screengrabs, screenshot, screenshots, screen shot, screen capture, " +
    "video grab, frame grab, video still, film still, screencap, screen cap",
  which:
    "mandatory, all, both, header, lead, cover, top, main, feature, featured, thumbnail, file, title, staff, " +
    "stock, archive, archival, undated, left, right, above, below, bottom, banner, hero, opening",
  by: "by, by photographer, taken by, made by",
  of: "",
  courtesy:
    "courtesy of, by courtesy of, provided by, supplied by, contributed by, submitted by, " +
    "handout from, by permission of, with permission of, by kind permission of",
  after: "courtesy",
  from: "via, from",
  unnamed:
    "handout, courtesy, pool, pool photo, stringer, str, staff, staff photo, freelance, " +
    "contributor, contributed, supplied, submitted, uncredited, unknown, anonymous, " +
    "public domain, file, files, file photo, file image, file picture, archive, archives, " +
    "archive photo, stock image, stock photo, illustration, library image, stf",
  alone:
    "handout, handout photo, handout image, courtesy photo, file photo, contributed photo, " +
    "submitted photo, staff photo, pool photo, screen grab, screengrab",
  holder:
    "family, families, artist, artists, author, authors, photographer, photographers, subject, " +
    "subjects, band, writer, publisher, estate, gallery, museum, owner, owners, vendor, vendors, " +
    "company, school, club, team, city, council, police, producers, studio, collection, charity",
  house:
    "agency, airlines, airport, blog, center, centre, chronicle, city of, club, " +
    "collaboration, college, company, corp, corporation, council, county, courier, court, " +
    "dispatch, district, entertainment, examiner, federation, fire brigade, fire department, " +
    "gazette, herald, holding, holdings, hospital, hotel, inc, international, llc, ltd, " +
    "network, orchestra, photography, poll, productions, programme, project, publishing, " +
    "radio, records, registry, school, sports, television, theatre, town of, tv, united, " +
    "university of, video, world, zoo",
};
