import { escapeHtml } from '../../src/text/escape-html.ts';
import { editWords as words } from '../../src/text/edit-words.ts';

/** The page with the form alone, which the page around it frames. */
export const formPage = (token: string): string =>
  page(token, `<script type="module" src="/redigera/program/form.js"></script>`, '');

/** The form, with the check and the page as it will be beside it. */
export const panelPage = (token: string, preview: string): string =>
  page(
    token,
    `<style>${style}</style><script type="module" src="/redigera/program/panel.js"></script>`,
    `<main>
<iframe id="form" title="${words.form}" src="/redigera/formular/"></iframe>
<aside aria-label="${words.check}">
<h1>${words.check}</h1>
<div id="check" role="status"><p>${words.pick}</p></div>
<h2>${words.preview}</h2>
<p class="small">${words.unsaved}</p>
<p><a id="open" target="_blank" rel="noopener" hidden>${words.openPage}</a></p>
<iframe id="preview" title="${words.preview}" data-origin="${escapeHtml(preview)}" hidden></iframe>
</aside>
</main>`,
  );

const page = (token: string, head: string, body: string): string => `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="editor-token" content="${token}">
<link rel="icon" href="data:,">
<title>${words.title}</title>
${head}
</head>
<body>${body}</body>
</html>
`;

const style = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 0; }
main { display: grid; grid-template-columns: minmax(0, 3fr) minmax(22rem, 2fr); height: 100vh; }
iframe { border: 0; width: 100%; height: 100%; }
aside { display: flex; flex-direction: column; padding: 0 1rem; border-left: 1px solid light-dark(#bbb, #555); overflow: auto; }
h1, h2 { font-size: 1.1rem; margin: 1rem 0 0.25rem; }
p { margin: 0.25rem 0; }
.small { font-size: 0.9rem; color: light-dark(#555, #aaa); }
ul { margin: 0; padding-left: 1.2rem; max-height: 35vh; overflow: auto; }
li { margin-bottom: 0.5rem; }
#preview { flex: 1; min-height: 24rem; background: light-dark(#fff, #111); }
@media (max-width: 60rem) { main { grid-template-columns: 1fr; height: auto; } #form { height: 100vh; } aside { border-left: 0; } }
`;
