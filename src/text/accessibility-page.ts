import type { Site } from '../domain/site.ts';

type Accessibility = Site['accessibility'];

/** Words of the accessibility statement: all that the law asks, filled from site.yaml. */
export const accessibilityPage = {
  title: 'Tillgänglighet',
  description:
    'Tillgänglighetsredogörelse: hur webbplatsen följer lagen, vilka brister vi känner till och hur du säger till.',
  lead: ({ actor, service }: Accessibility): string =>
    `${actor} ansvarar för ”${service}”. Alla ska kunna använda den, oavsett behov. Här står hur den uppfyller lagen om tillgänglighet till digital offentlig service, vilka brister vi känner till och hur du kan säga till.`,
  conformanceTitle: 'Så uppfyller webbplatsen lagen',
  conformance: {
    full: 'Webbplatsen är helt förenlig med lagen (2018:1937) om tillgänglighet till digital offentlig service. Vi känner inte till några brister.',
    partial:
      'Webbplatsen är delvis förenlig med lagen (2018:1937) om tillgänglighet till digital offentlig service. Bristerna vi känner till står nedan.',
    none: 'Webbplatsen är inte förenlig med lagen (2018:1937) om tillgänglighet till digital offentlig service. Bristerna vi känner till står nedan.',
  } satisfies Record<Accessibility['conformance'], string>,
  shortcomingsTitle: 'Innehåll som inte är tillgängligt',
  noShortcomings: 'Vi känner inte till något innehåll som inte är tillgängligt.',
  reason: 'Varför:',
  mendedBy: (day: string): string => `Ska vara åtgärdat senast ${day}.`,
  burdenTitle: 'Oskäligt betungande anpassning',
  noBurden:
    'Vi åberopar inte undantaget för oskäligt betungande anpassning (12 § i lagen) för något innehåll.',
  burdenText:
    'För det här innehållet åberopar vi undantaget för oskäligt betungande anpassning (12 § i lagen):',
  outsideTitle: 'Innehåll som lagen inte omfattar',
  noOutside: 'Vi har inget innehåll som lagen undantar (9 §).',
  outsideText: 'Det här innehållet omfattas inte av lagen (9 §):',
  feedbackTitle: 'Säg till om något inte fungerar',
  contact: 'Mejla till',
  mailSubject: 'Tillgänglighet på webbplatsen',
  supervisionTitle: 'Anmäl till tillsynsmyndigheten',
  supervision:
    'Myndigheten för digital förvaltning, Digg, kontrollerar att lagen följs. Är du inte nöjd med hur vi svarar kan du anmäla det till Digg.',
  supervisionLink: 'Anmäl till Digg: digg.se/tdosanmalan',
  supervisionUrl: 'https://www.digg.se/tdosanmalan',
  testedTitle: 'Så har vi testat',
  method: {
    self: 'Metod: självskattning.',
    external: 'Metod: granskning av en oberoende part.',
  } satisfies Record<Accessibility['method'], string>,
  assessed: (day: string): string => `Webbplatsen granskades senast ${day}.`,
  updated: (day: string): string => `Redogörelsen uppdaterades senast ${day}.`,
} as const;
