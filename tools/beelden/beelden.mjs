// Which picture each guide has: who looks, at which page, and what stands at the top of it.
// `lees` follows the first link on that page whose text holds these words, else the first one below `onder`.

const partner = (rol) => ({ kaart: 'UWV', rol });
const keten = (rol) => ({ kaart: 'Namens de keten', rol });

export const beelden = [
  { naam: 'iedereen', als: partner('Ketenregisseur'), pad: '' },
  { naam: 'ketenmedewerker', als: partner('Ketenmedewerker'), pad: '/knelpunten/melden', telefoon: true },
  { naam: 'teammanager', als: partner('Teammanager'), pad: '/knelpunten', lees: 'Geboortedata ontbreken', onder: '/knelpunten/', vanaf: '#samen' },
  { naam: 'ketenregisseur', als: partner('Ketenregisseur'), pad: '/knelpunten', lees: 'weeklevering', onder: '/knelpunten/' },
  { naam: 'lijnmanager', als: partner('Lijnmanager'), pad: '/wijzigingen' },
  { naam: 'bestuurder', als: partner('Ketenbestuurder'), pad: '/besturing', lees: '48 uur', onder: '/voorstellen/', telefoon: true, vanaf: '#uw-standpunt' },
  { naam: 'sleuteldrager', als: partner('Sleuteldrager'), pad: '/mensen' },
  { naam: 'ketenmanager', als: keten('Ketenmanager'), pad: '/knelpunten/bord' },
  { naam: 'bureaumedewerker', als: keten('Bureaumedewerker'), pad: '/normen' },
  { naam: 'reviewer', als: partner('Teammanager'), pad: '/geheugen' },
  { naam: 'auditor', adres: '/wat-bewijst-dit' },
  { naam: 'beheerder', adres: '/privacy' },
  { naam: 'zelf-beginnen', adres: '/ketens/beginnen', account: true },
  { naam: 'besluiten', als: partner('Lijnmanager'), pad: '/besturing', lees: '48 uur', onder: '/voorstellen/' },
  { naam: 'samenwerken', als: partner('Ketenregisseur'), pad: '/knelpunten/cijfers' },
];
