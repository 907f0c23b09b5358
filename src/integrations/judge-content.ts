import type { AstroIntegration } from 'astro';
import { handOverGate, isGateHandedOver } from '../site/checked.ts';

/** Where Astro was started without an answer of the gate, as in the preview, its pages ask the gate by themselves. */
export const judgeContent = (): AstroIntegration => ({
  name: 'oppna-partnerskap-gate',
  hooks: {
    'astro:config:setup': async () => {
      if (isGateHandedOver()) return;
      // Loaded late: a build has an answer, and the folder and the day are read from the environment once.
      const [{ checkContent }, { withPublication }, { settings }, { urls }] = await Promise.all([
        import('../gate/check-content.ts'),
        import('../gate/with-publication.ts'),
        import('../site/settings.ts'),
        import('../text/urls.ts'),
      ]);
      const { contentDirectory, today } = settings;
      handOverGate(() => withPublication(checkContent(contentDirectory, urls.image, today), today));
    },
  },
});
