import { inject, test, expect } from 'vitest';
import { judgePdf } from '../../scripts/validate/pdf.ts';
import { openPrinter } from '../../scripts/pdf/open-printer.ts';

const { folder } = inject('sites').shipped;

test('an agreement becomes a tagged PDF whose links lead to the site', async () => {
  const printer = await openPrinter(folder, process.env['CHROMIUM'] || '/usr/bin/chromium');
  try {
    const bytes = await printer.print('bromodellen');
    expect(judgePdf(bytes)).toEqual([]);
    const text = bytes.toString('latin1');
    expect(text).toContain('/URI (https://oppna-partnerskap.example/');
    expect(text).not.toMatch(/localhost|127\.0\.0\.1|file:\/\//);
  } finally {
    await printer.close();
  }
});

test('a PDF without tags, language and outline is told from one that has them', () => {
  expect(judgePdf(Buffer.from('%PDF-1.4'))).toEqual(
    expect.arrayContaining(['The PDF is not tagged.', 'The PDF has no language.', 'The PDF has no outline.']),
  );
});
