import type { MonetaryGrant, WithContext } from 'schema-dts';
import type { AgreementNode } from '../domain/archive.ts';
import { formatBasis, formatMoneyKind } from '../text/format-money.ts';

/** The agreement in the words of schema.org; nothing is said of one we only know from another document. */
export function agreementJsonLd(node: AgreementNode, url: string): WithContext<MonetaryGrant> | undefined {
  const { data, publicMoney, parties } = node;
  if (data.held === 'mentioned') return undefined;
  return {
    '@context': 'https://schema.org',
    '@type': 'MonetaryGrant',
    name: data.title,
    url,
    funder: parties
      .filter(({ side }) => side === 'public')
      .map(({ organisation }) => ({
        '@type': 'GovernmentOrganization' as const,
        name: organisation.data.name,
      })),
    ...(publicMoney && {
      amount: {
        '@type': 'MonetaryAmount' as const,
        value: publicMoney.ore / 100,
        currency: publicMoney.currency,
        description: `${formatMoneyKind(publicMoney)} ${formatBasis(publicMoney)}`,
      },
    }),
  };
}
