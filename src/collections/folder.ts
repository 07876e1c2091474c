/** The folder that `npm run corpus` wrote, relative to the project; CONTENT_DIR names another. */
export const contentFolder = process.env['CONTENT_DIR'] ?? 'content';
