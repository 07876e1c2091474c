import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { join } from 'node:path';

const content = process.env['CONTENT_DIR']!;
const generateId = ({ data }: { data: Record<string, unknown> }) => String(data['id']);

export const collections = {
  reports: defineCollection({ loader: glob({ base: join(content, 'reports'), pattern: '*.md', generateId }) }),
  sections: defineCollection({ loader: glob({ base: join(content, 'sections'), pattern: '*/*.md', generateId }) }),
};
