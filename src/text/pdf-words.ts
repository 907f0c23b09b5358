/** What the command says that makes an agreement's page a PDF. */
export const pdfWords = {
  about:
    'Gör avtal till taggade PDF-filer, med rubriker och språk för skärmläsare. Läser den byggda webbplatsen och skriver i mappen pdf.',
  words: 'ID…',
  noId: 'Skriv id för minst ett avtal, till exempel: npm run pdf -- it-guide-ostersund-2018',
  notBuilt: (folder: string): string => `${folder} är ingen byggd webbplats. Kör npm run build först.`,
  unknown: (id: string, nearest: string | undefined): string =>
    `Det finns inget avtal som heter ”${id}”.${nearest === undefined ? ' Id står i adressen till avtalets sida.' : ` Menade du ”${nearest}”?`}`,
  noChromium:
    'Det behövs en Chromium eller Chrome. Installera en, eller ange var den finns: CHROMIUM=/sökväg npm run pdf -- ID',
  written: (file: string, kilobytes: number): string => `${file} (${kilobytes} kB)`,
} as const;
