import { checkContent, type Checked } from '../gate/check-content.ts';
import { withPublication } from '../gate/with-publication.ts';
import { settings } from './settings.ts';
import { urls } from '../text/urls.ts';

/** Under this name scripts/build.ts hands over the gate's answer, so that nothing is judged twice. */
const shared = Symbol.for('oppna-partnerskap.checked');

const holder = globalThis as typeof globalThis & { [shared]?: Checked | undefined };

/** The gate's answer about the content folder, asked for once. */
export function readChecked(): Checked {
  return (holder[shared] ??= withPublication(
    checkContent(settings.contentDirectory, urls.image, settings.today),
    settings.today,
  ));
}

/** Ask the gate again the next time, since a file has changed. */
export function forgetChecked(): void {
  holder[shared] = undefined;
}
