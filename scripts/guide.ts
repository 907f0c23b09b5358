import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { toGuide } from '../src/outputs/to-guide.ts';
import { guideText } from '../src/text/guide.ts';

const { values } = parseArgs({
  options: { content: { type: 'string', default: 'content' }, help: { type: 'boolean' } },
});

if (values.help) console.log(guideText.help);
else {
  const file = join(values.content, 'README.md');
  const before = readFileSync(file, 'utf8');
  const after = toGuide(before);
  if (after !== before) writeFileSync(file, after);
  console.log(after === before ? guideText.unchanged(file) : guideText.written(file));
}
