import { z } from 'zod';
import { nounsSchema } from '../corpus/taxonomy.ts';

/** What a value should be; `src/i18n/config.ts` says it in words. What a schema says of a value is one of these. */
export const EXPECTED = ['map', 'text', 'switch', 'color', 'address', 'languages'] as const;
export type Expected = (typeof EXPECTED)[number];

const expects = (error: Expected) => ({ error });

const text = z.string(expects('text')).trim().min(1, expects('text'));
const toggle = z.boolean(expects('switch'));
const color = z
  .string(expects('color'))
  .regex(/^#[0-9a-f]{6}$/i, expects('color'))
  .toLowerCase();
const address = z.url({ protocol: /^https?$/, ...expects('address') });
/** The Chinese words stand on English pages too, where there are no others. */
const bilingual = z
  .strictObject({ zh: text, en: text.optional() }, expects('map'))
  .transform(({ zh, en = zh }) => ({ zh, en }));
const languages = z
  .array(z.enum(['zh', 'en'], expects('languages')), expects('languages'))
  .refine((named) => named.includes('zh'), expects('languages'));
const scheme = z.strictObject({ light: color, dark: color }, expects('map'));

/** What `wenduan.config.ts` holds. Every key may be left out, and says what it is without it. */
export const configSchema = z.strictObject(
  {
    /**
     * What the site is called: in its head, in titles, downloads and citations. 文段 and Wenduan by default; the Chinese
     * name is the English one too, where there is none.
     * @example { zh: '述职报告汇编', en: 'Duty reports' }
     */
    name: bilingual.default({ zh: '文段', en: 'Wenduan' }),
    /**
     * What the corpus holds, as the pages say it. Those of the taxonomy by default.
     * @example { zh: { one: '新闻', whole: '新闻稿' }, en: { one: 'story', many: 'stories', whole: 'news stories' } }
     */
    nouns: nounsSchema.optional(),
    /**
     * Paper, ink and accent, each on a light and on a dark screen, as #rrggbb; all else is mixed from them. What could
     * not be read is refused: letters need a contrast of 4.5. Warm paper and vermilion by default.
     * @example { accent: { light: '#1f5f8b', dark: '#7db8e0' } }
     */
    colors: z
      .strictObject({ paper: scheme.optional(), ink: scheme.optional(), accent: scheme.optional() }, expects('map'))
      .optional(),
    /**
     * An SVG file, from the folder of this file: the site's icon, and in its head before its name. It may load and run
     * nothing. By default the icon is `content/logo.svg`, and the head has none.
     * @example 'content/our-logo.svg'
     */
    logo: text.optional(),
    /**
     * In which languages the pages stand; Chinese is always one, and the reports are as they are. Both by default.
     * `LANGUAGES` goes before it.
     * @example ['zh']
     */
    languages: languages.default(['zh', 'en']),
    /**
     * Whether search engines may list the site; feed, sitemap, `llms.txt` and Markdown twins come with it. No by
     * default, since reports belong to their authors. `ALLOW_INDEXING` goes before it.
     */
    indexing: toggle.default(false),
    /**
     * The file of section types, topics, genres and nouns, from the folder of this file; `starters.yaml` beside it has
     * the searches to offer. `content/taxonomy.yaml` by default. `TAXONOMY` goes before it.
     * @example 'tests/fixtures/laws/taxonomy.yaml'
     */
    taxonomy: text.optional(),
    /**
     * Whether the names of persons in bylines and sign-offs are masked in all that is built (张某某). No by default.
     * `MASK_NAMES` goes before it.
     */
    maskNames: toggle.default(false),
    /** Whether readers may keep the site on their device, after they agreed. No by default. `OFFLINE` goes before it. */
    offline: toggle.default(false),
    /**
     * Whether the index of places lies in a few packs of 25 MiB, of which a browser asks for stretches, and not in up to
     * 2,500 files; for large corpora, on hosts that serve ranges. No by default. `PACKS` goes before it.
     */
    packs: toggle.default(false),
    /**
     * Whether the samples written for this project stand beside the corpus, as a second one. By default only while the
     * corpus is that of the project. `SAMPLES` goes before it.
     */
    samples: toggle.optional(),
    /**
     * A sentence for the foot of every page. None by default.
     * @example { zh: '市教育局办公室编。' }
     */
    footer: bilingual.optional(),
    /**
     * Who holds the rights, or the licence: in the foot, on the page of the data, in `datapackage.json` and JSON-LD.
     * `contact` is an address of mail or of a page. By default the pages say that the reports belong to their authors.
     * @example { name: { zh: '知识共享 署名 4.0', en: 'CC BY 4.0' }, url: 'https://creativecommons.org/licenses/by/4.0/' }
     */
    rights: z
      .strictObject(
        {
          /** What a reader is told. */
          name: bilingual,
          /** Where the terms stand. */
          url: address.nullable().default(null),
          /** Whom to ask: `bgs@example.org` or `https://example.org/contact/`. */
          contact: z.union([z.email(), address], expects('address')).nullable().default(null),
        },
        expects('map'),
      )
      .optional(),
  },
  expects('map'),
);

/** What is written in `wenduan.config.ts`. */
export type WenduanConfig = z.input<typeof configSchema>;
/** The same as it is read, with what is not said filled in. */
export type Config = z.output<typeof configSchema>;
