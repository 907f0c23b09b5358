import type { Site } from '../domain/site.ts';
import { layoutText } from '../text/layout.ts';
import { absolute, urls } from '../text/urls.ts';

/** Where to tell of a weakness, as RFC 9116 has it; empty where the archive does not say. */
export const toSecurityText = ({ security, baseUrl }: Site): string =>
  security === undefined
    ? ''
    : `Contact: mailto:${security.contact}
Expires: ${security.expires}T00:00:00Z
Preferred-Languages: ${layoutText.language}, en
Canonical: ${absolute(baseUrl, urls.securityText)}
`;
