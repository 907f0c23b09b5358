import type { ChoiceTexts } from '../domain/field-path.ts';
import type { OrganisationKind, Side, Unit, WrittenOrganisation } from '../domain/organisation.ts';
import type { PublisherType, Site } from '../domain/site.ts';

type Texts<Word extends string> = Record<Word, string>;

/** The reader's words for what organisations and the site's own statement can be. */
export const organisationChoices = {
  organisationKind: {
    municipality: 'kommun',
    region: 'region',
    stateAuthority: 'statlig myndighet',
    publicFund: 'offentlig fond',
    association: 'förening',
    foundation: 'stiftelse',
    religiousCommunity: 'trossamfund',
    school: 'skola',
    museum: 'museum',
    company: 'företag',
    programme: 'program',
    network: 'nätverk',
    unknown: 'okänt slag',
  } satisfies Texts<OrganisationKind>,
  unitKind: {
    department: 'förvaltning',
    board: 'nämnd, styrelse eller fullmäktige',
    workplace: 'arbetsplats',
    unknown: 'okänt slag',
  } satisfies Texts<Unit['kind']>,
  abbreviationBasis: {
    stated: 'står i källan',
    inferred: 'vår tolkning',
    unknown: 'okänt',
  } satisfies ChoiceTexts<WrittenOrganisation>['abbreviation.basis'],
  side: { public: 'offentlig sida', civil: 'idéburen sida', other: 'annan' } satisfies Texts<Side>,
  publisherType: {
    localAuthority: 'kommun',
    regionalAuthority: 'region',
    nationalAuthority: 'statlig myndighet',
    nonProfitOrganisation: 'ideell organisation',
    academia: 'högskola eller forskningsinstitut',
    company: 'företag',
  } satisfies Texts<PublisherType>,
  conformance: {
    full: 'helt förenlig',
    partial: 'delvis förenlig',
    none: 'inte förenlig',
  } satisfies Texts<Site['accessibility']['conformance']>,
  assessmentMethod: {
    self: 'egen bedömning',
    external: 'bedömning av någon annan',
  } satisfies Texts<Site['accessibility']['method']>,
} as const;
