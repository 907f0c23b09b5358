/** A description that lets a browser search the site from its address field. */
export const toOpenSearch = (title: string, description: string, searchAddress: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${escape(title.slice(0, 16))}</ShortName>
<LongName>${escape(title.slice(0, 48))}</LongName>
<Description>${escape(description)}</Description>
<Language>sv</Language>
<InputEncoding>UTF-8</InputEncoding>
<Url type="text/html" method="get" template="${escape(searchAddress)}?q={searchTerms}"/>
</OpenSearchDescription>
`;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
