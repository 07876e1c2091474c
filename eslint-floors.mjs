import { dirname, relative, resolve } from 'node:path';

/** Who may import whom: a folder itself and the floors below its own, types too. Folders of one row know nothing of each other. */
export const FLOORS = [
  ['src/text'],
  ['src/corpus'],
  ['src/config', 'src/input'],
  ['src/analysis', 'src/draft', 'src/i18n', 'src/search'],
  ['src/dataset', 'src/view-models'],
  ['src/collections'],
  ['src/client'],
  ['src/integrations', 'src/components'],
  ['src/layouts'],
  ['src/pages'],
  ['src'],
  ['scripts'],
  ['tests'],
];

const floorOf = (folder) => FLOORS.findIndex((row) => row.includes(folder));

/** `folderOf('src/corpus/clean/ledger.ts') → 'src/corpus'`; null for what stands on no floor */
export function folderOf(file) {
  const parts = file.split('/');
  const folder = parts[0] === 'src' && parts.length > 2 ? `src/${parts[1]}` : parts[0];
  return parts.length > 1 && floorOf(folder) >= 0 ? folder : null;
}

export function mayImport(from, to) {
  const [own, other] = [folderOf(from), folderOf(to)];
  return own === null || other === null || own === other || floorOf(other) < floorOf(own);
}

/** A rule of ESLint over every form of import, resolved as files are. */
export const floors = {
  create(context) {
    const pathOf = (file) => relative(context.cwd, file).replaceAll('\\', '/');
    const from = pathOf(context.filename);
    const check = ({ source }) => {
      if (typeof source?.value !== 'string' || !source.value.startsWith('.')) return;
      const to = pathOf(resolve(dirname(context.filename), source.value));
      const message = `${folderOf(from)} stands below ${folderOf(to)} or beside it.`;
      if (!mayImport(from, to)) context.report({ node: source, message });
    };
    return {
      ImportDeclaration: check,
      ExportAllDeclaration: check,
      ExportNamedDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    };
  },
};
