import './prepare.ts';
import CMS from '@sveltia/cms';
import type { BodyComponent } from '../../../src/editor/body-components.ts';
import { readComponent, writeComponent } from '../../../src/editor/write-component.ts';
import { openLocalFolder } from './local-folder.ts';

/** What the server made of the schemas. */
interface Settings {
  config: Record<string, unknown>;
  components: BodyComponent[];
}

const token = document.querySelector<HTMLMetaElement>('meta[name=editor-token]')?.content ?? '';

// The program asks the browser for a folder; it gets the content folder, by way of our server.
Object.assign(window, { showDirectoryPicker: () => openLocalFolder(token) });

const { config, components } = (await (await fetch('/redigera/installningar.json')).json()) as Settings;
for (const component of components) {
  const { id, label, isVoid, fields, pattern } = component;
  CMS.registerEditorComponent({
    id,
    label,
    fields: fields as never,
    pattern: new RegExp(pattern, isVoid ? '' : 's'),
    fromBlock: (match) => readComponent(component, match.groups ?? {}),
    toBlock: (values) => writeComponent(component, values),
    // Never shown: the real page stands beside the form.
    toPreview: () => label,
  });
}
await CMS.init({ config: config as never });
pressOnce('.sui.button.primary');

/** Nobody has to sign in on their own machine: the first button of the sign-in page opens the content folder. */
function pressOnce(selector: string): void {
  const watch = new MutationObserver(() => {
    const button = document.querySelector<HTMLButtonElement>(selector);
    if (!button) return;
    watch.disconnect();
    button.click();
  });
  watch.observe(document.body, { childList: true, subtree: true });
}
