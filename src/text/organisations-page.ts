import type { OrganisationKind, Side, Unit } from '../domain/organisation.ts';
import type { OtherRole, PartyRole } from '../domain/party.ts';
import { choices } from './choices.ts';
import { plural } from './format-count.ts';

type AnyRole = PartyRole | OtherRole;

/** Words of the pages about parties and their units. */
export const organisationsPage = {
  title: 'Parter',
  description: 'Alla organisationer i arkivet och vilken roll de har i avtalen.',
  lead: (publicSide: number, civil: number): string =>
    `${plural(publicSide, 'offentlig part', 'offentliga parter')} och ${plural(civil, 'idéburen part', 'idéburna parter')} har avtal här. Andra organisationer nämns i avtalen utan att vara parter.`,
  sides: {
    public: 'Offentliga sidan',
    civil: 'Idéburna sidan',
    other: 'Andra organisationer',
  } satisfies Record<Side, string>,
  sideNotes: {
    public: 'Kommuner, myndigheter, skolor och andra offentliga organisationer.',
    civil:
      'Föreningar, stiftelser och andra som inte är till för vinst, och alla som är idéburen part i ett avtal.',
    other:
      'Organisationer som nämns och inte är part i något avtal, och där underlaget inte säger vilken sida de står på.',
  } satisfies Record<Side, string>,
  columns: { name: 'Namn', kind: 'Slag', party: 'Part i', other: 'Andra roller' },
  agreements: (count: number): string => plural(count, 'avtal', 'avtal'),
  onlyNamed: 'nämns i ett partnerskap som inte finns här',
  inSentence: {
    public: 'part i',
    coPublic: 'ytterligare offentlig part i',
    civil: 'part i',
    subRecipient: 'får del av pengarna i',
    evaluator: 'utvärderar',
    coFinancier: 'är med och betalar i',
    referrer: 'anvisar deltagare i',
    collaborator: 'samarbetar i',
    network: 'i nätverket för',
    mentioned: 'nämns i',
  } satisfies Record<AnyRole, string>,
  kicker: { public: 'Offentlig sida', civil: 'Idéburen sida', other: 'Annan organisation' } satisfies Record<
    Side,
    string
  >,
  pageTitle: (name: string): string => `${name}: avtal och roller`,
  pageDescription: (name: string): string => `Avtal där ${name} är part eller nämns i en annan roll.`,
  facts: {
    title: 'Om organisationen',
    kind: 'Slag',
    number: 'Organisationsnummer',
    legalForm: 'Juridisk form',
    address: 'Adress i underlaget',
    municipality: 'Kommun',
    variants: 'Skrivs också',
    abbreviation: 'Förkortning',
    parent: 'Hör ihop med',
    children: 'Hör ihop med',
    register: 'Registret över idéburna organisationer',
    note: 'Att veta',
  },
  silence: { notStated: 'anges inte', withheld: 'lämnas inte ut' },
  separate: 'Är en egen organisation här. Avtal och belopp räknas inte ihop.',
  abbreviation: {
    stated: (words: string): string => `Står för ${words} enligt underlaget.`,
    inferred: (words: string): string => `Står troligen för ${words}. Det är vår tolkning.`,
    unknown: 'Underlaget säger inte vad förkortningen står för.',
  },
  register: { yes: 'registrerad', no: 'inte registrerad', unknown: 'inte kontrollerat' },
  roleTitles: {
    public: 'Offentlig part i',
    coPublic: 'Ytterligare offentlig part i',
    civil: 'Idéburen part i',
    subRecipient: 'Får del av pengarna utan att vara part i',
    evaluator: 'Utvärderar',
    coFinancier: 'Är med och betalar i',
    referrer: 'Anvisar deltagare till',
    collaborator: 'Samarbetar utan att vara part i',
    network: 'Ingår i nätverket för',
    mentioned: 'Nämns i',
  } satisfies Record<AnyRole, string>,
  amount: 'Belopp',
  insideTotal: 'ingår i avtalets summa',
  money: 'Pengar',
  moneyText: 'Den offentliga sidans pengar i avtal där organisationen är part.',
  timeline: 'Över tid',
  units: 'Enheter',
  unitsText: 'Förvaltningar, nämnder och arbetsplatser som avtalen nämner.',
  unitNamed: (count: number): string => `nämns i ${plural(count, 'avtal', 'avtal')}`,
  kinds: { ...choices.organisationKind, unknown: 'anges inte' } satisfies Record<OrganisationKind, string>,
  unitKinds: { ...choices.unitKind, unknown: 'slaget anges inte' } satisfies Record<Unit['kind'], string>,
  unitActing: (count: number): string => `agerar i ${plural(count, 'avtal', 'avtal')}`,
  unitOf: (kind: string, organisation: string): string => `Enhet i ${organisation}: ${kind}.`,
  unitDescription: (unit: string, organisation: string): string =>
    `Avtal där ${unit} agerar för ${organisation} eller nämns.`,
  unitParent: 'Del av',
  unitChildren: 'Har under sig',
  unitActs: (organisation: string): string => `Agerar för ${organisation} i`,
  unitNamedTitle: 'Nämns i en annan roll i',
  unitFacts: 'Om enheten',
  unitSilent: 'Inget avtal i arkivet nämner enheten.',
  unitRoles: {
    pays: 'betalar enligt avtalet',
    refers: 'anvisar deltagare',
    decides: 'har fattat beslut',
  },
  noAgreements: 'Organisationen har ingen roll i något avtal i arkivet.',
  caption: 'Nyast först.',
} as const;
