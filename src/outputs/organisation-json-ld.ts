import type { GovernmentOrganization, NGO, Organization, WithContext } from 'schema-dts';
import type { OrganisationNode } from '../domain/archive.ts';
import { absolute, urls } from '../text/urls.ts';

/** An organisation in the words of schema.org; it has an identifier only where its number is stated. */
export function organisationJsonLd(
  { id, data, side, parent }: OrganisationNode,
  baseUrl: string,
): WithContext<GovernmentOrganization | NGO | Organization> {
  const addressOf = (organisation: string): string => absolute(baseUrl, urls.organisation(organisation));
  return {
    '@context': 'https://schema.org',
    '@type': types[side],
    name: data.name,
    url: addressOf(id),
    ...(data.variants && { alternateName: data.variants }),
    ...(/^\d/.test(data.organisationNumber) && {
      identifier: {
        '@type': 'PropertyValue' as const,
        propertyID: 'organisationsnummer',
        value: data.organisationNumber,
      },
    }),
    ...(parent && {
      parentOrganization: {
        '@type': 'Organization' as const,
        name: parent.data.name,
        url: addressOf(parent.id),
      },
    }),
  };
}

const types = { public: 'GovernmentOrganization', civil: 'NGO', other: 'Organization' } as const;
