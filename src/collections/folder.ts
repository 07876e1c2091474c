/** The folder that `npm run corpus` wrote; CONTENT_DIR names it. */
export const contentFolder = new URL(import.meta.env.CONTENT_URL);
