import { column } from './column-words.ts';

/** What every table says of the agreement, and what the table of agreements says more. */
export const agreementColumnWords = {
  id: column('avtal_id', 'Avtalets id, samma som i adressen.', 'Id of the agreement, as in its address.'),
  title: column('titel', 'Avtalets titel.', 'Title of the agreement.'),
  address: column('adress', 'Avtalets sida.', 'Page of the agreement.'),
  shortTitle: column('kort_titel', 'Kort titel, om det finns en.', 'Short title, where there is one.'),
  kind: column('slag', 'Avtal, ändring eller förlängning.', 'Agreement, amendment or extension.'),
  held: column(
    'underlag',
    'Om arkivet har hela avtalet eller bara en sammanfattning.',
    'Whether the archive holds the full text or only a summary.',
  ),
  asOf: column(
    'uppgifterna_per',
    'När uppgifterna gällde, om de kommer i andra hand.',
    'The time the facts are from, where they are second-hand.',
  ),
  journalNumber: column(
    'diarienummer',
    'Huvudkällans diarienummer.',
    'Journal number of the main source document.',
  ),
  journalNumberState: column(
    'diarienummer_tillstand',
    'Om diarienumret är känt, och annars varför inte.',
    'Whether the journal number is known, and if not why.',
  ),
  municipality: column('kommun_id', 'Kommunens eller regionens id.', 'Id of the municipality or region.'),
  municipalityName: column('kommun', 'Kommunens eller regionens namn.', 'Municipality or region.'),
  publicParties: column(
    'offentliga_parter_id',
    'De offentliga parternas id, med mellanslag emellan.',
    'Ids of the public parties, separated by spaces.',
  ),
  publicPartyNames: column(
    'offentliga_parter',
    'De offentliga parternas namn.',
    'Names of the public parties.',
  ),
  civilParties: column(
    'ideburna_parter_id',
    'De idéburna parternas id, med mellanslag emellan.',
    'Ids of the civil society parties, separated by spaces.',
  ),
  civilPartyNames: column(
    'ideburna_parter',
    'De idéburna parternas namn.',
    'Names of the civil society parties.',
  ),
  unitNames: column(
    'enheter',
    'Nämnder och förvaltningar som är parters enheter.',
    'Boards and departments that act for the parties.',
  ),
  themes: column('teman', 'Teman, med mellanslag emellan.', 'Themes (ids), separated by spaces.'),
  targetGroups: column(
    'malgrupper',
    'Målgrupper, med mellanslag emellan.',
    'Target groups (ids), separated by spaces.',
  ),
  places: column('platser', 'Orter som källan nämner.', 'Places that the source names.'),
  asAgreed: column(
    'eller_enligt_overenskommelse',
    'Om parterna kan komma överens om en annan tid.',
    'Whether the parties may agree on another time.',
  ),
  periodState: column(
    'avtalstid_tillstand',
    'Om källan säger något om avtalstiden.',
    'Whether the source says anything about the period.',
  ),
  periodWording: column(
    'avtalstid_ordalydelse',
    'Källans egna ord om avtalstiden.',
    "The source's own words about the period.",
  ),
  start: column(
    'start',
    'Avtalets början, så noga som källan anger den: dag, månad eller år.',
    'Start of the agreement, as precise as the source: a day, a month or a year.',
  ),
  startFirst: column('start_tidigast', 'Första dag som början kan vara.', 'First day the start can be.'),
  startLast: column('start_senast', 'Sista dag som början kan vara.', 'Last day the start can be.'),
  startBasis: column('start_grund', 'Hur vi vet början.', 'How the start is known.'),
  end: column(
    'slut',
    'Avtalets slut, så noga som det är känt: dag, månad eller år.',
    'End of the agreement, as precise as it is known: a day, a month or a year.',
  ),
  endFirst: column('slut_tidigast', 'Första dag som slutet kan vara.', 'First day the end can be.'),
  endLast: column('slut_senast', 'Sista dag som slutet kan vara.', 'Last day the end can be.'),
  endBasis: column('slut_grund', 'Hur vi vet slutet.', 'How the end is known.'),
  months: column('manader', 'Avtalstidens längd i månader.', 'Length of the period in months.'),
  monthsBasis: column('manader_grund', 'Hur vi vet längden.', 'How the length is known.'),
  follows: column(
    'foljer_pa',
    'Id för avtal som det här fortsätter.',
    'Ids of agreements that this one continues.',
  ),
  amends: column('andrar', 'Id för avtal som det här ändrar.', 'Ids of agreements that this one amends.'),
  role: column(
    'roll',
    'Vilken roll organisationen eller enheten har i avtalet.',
    'Role of the organisation or unit in the agreement.',
  ),
} as const;
