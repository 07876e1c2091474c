import { defineConfig } from './src/config/define.ts';

// What this site is: every key may be left out, and docs/config.md (docs/config.zh-CN.md) tells of each.
export default defineConfig({
  name: { zh: '文段', en: 'Wenduan' },
  taxonomy: 'content/taxonomy.yaml',
  languages: ['zh', 'en'],
  indexing: false,
  maskNames: false,
  // nouns: { zh: { one: '报告', whole: '工作报告' }, en: { one: 'report', whole: 'work reports' } },
  // colors: { accent: { light: '#1f5f8b', dark: '#7db8e0' } },
  // logo: 'content/our-logo.svg',
  // footer: { zh: '办公室编。', en: 'Edited by the office.' },
  // rights: { name: { zh: '版权归各作者所有', en: 'The authors hold the rights' }, contact: 'office@example.org' },
});
