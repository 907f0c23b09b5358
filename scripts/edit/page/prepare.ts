// Has to be done before the form program is loaded, which reads its language at once.
localStorage.setItem(
  'sveltia-cms.prefs',
  JSON.stringify({ locale: 'sv', theme: 'auto', closeOnSave: false, useDraftBackup: false }),
);

// It keeps a note of the folder between visits; ours is opened anew each time.
for (const { name } of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name);

// Otherwise it would write beside the file and move it there: the server does that itself.
if ('FileSystemFileHandle' in window) Reflect.deleteProperty(FileSystemFileHandle.prototype, 'move');

export {};
