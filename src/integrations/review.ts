import type { AstroIntegration } from 'astro';

/** Gives the development server, and it alone, the page `/review/` of doubtful decisions. */
export function review(): AstroIntegration {
  return {
    name: 'wenduan-review',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command === 'dev')
          injectRoute({ pattern: '/review', entrypoint: new URL('../pages/_review.astro', import.meta.url) });
      },
    },
  };
}
