import fc from 'fast-check';
import iconv from 'iconv-lite';
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { zip } from './archive.ts';
import { anyFile } from './files.ts';
import { anyText } from './texts.ts';

/** What a person might put into a folder, by accident too. Names are bytes. */
export type FolderItem =
  | { kind: 'file'; name: Buffer; bytes: Uint8Array }
  | { kind: 'folder'; name: Buffer; items: FolderItem[] }
  | { kind: 'zip'; name: Buffer; files: [string, Uint8Array][] }
  | { kind: 'link'; name: Buffer; to: string }
  | { kind: 'pipe'; name: Buffer };

const STEMS = [
  ...[
    'a',
    'b',
    'a-1',
    'A',
    '总结',
    '2023年述职报告',
    '學習總結',
    'con',
    'index',
    'a.html',
    'README',
    '.hidden',
    '~$总结',
  ],
  ...['党\n建', '\u001b[2J', '总结\u3000', ' ', '-n', '%E5', '..a', 'a..', '\u202e', 'x'.repeat(120), '\uFFFE', '\\'],
];
const ENDINGS = [
  '.txt',
  '.txt',
  '.txt',
  '.md',
  '.html',
  '.docx',
  '.TXT',
  '.htm',
  '.pdf',
  '.zip',
  '',
  '.',
  '.doc',
  '.wps',
];

/** A name as a disk may hold it: in UTF-8, in another encoding, or in none. */
const nameOf = (text: fc.Arbitrary<string>): fc.Arbitrary<Buffer> =>
  fc
    .tuple(text, fc.constantFrom('utf8', 'utf8', 'utf8', 'gb18030', 'big5', 'latin1'))
    .map(([name, encoding]) => iconv.encode(name, encoding).subarray(0, 200))
    .map((bytes) => Buffer.from(bytes.map((byte) => (byte === 0 || byte === 0x2f ? 0x5f : byte))))
    .filter((bytes) => bytes.length > 0 && !['.', '..'].includes(bytes.toString('latin1')));

const fileName = fc
  .tuple(
    fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...STEMS) }, fc.string({ maxLength: 5 })),
    fc.constantFrom(...ENDINGS),
  )
  .map((parts) => parts.join(''));

const inEncoding = fc
  .tuple(anyText, fc.constantFrom('utf8', 'gb18030', 'big5', 'utf16le'), fc.boolean())
  .map(([text, encoding, addBOM]) => new Uint8Array(iconv.encode(text, encoding, { addBOM })));
const page = fc
  .tuple(anyText, fc.constantFrom('utf8', 'gb18030', 'big5'), fc.constantFrom('', 'gbk', 'big5'))
  .map(
    ([text, encoding, charset]) => new Uint8Array(iconv.encode(`<meta charset=${charset}><p>${text}</p>`, encoding)),
  );
const nothing = fc
  .constantFrom('', '\n', '\u200b', '##paidbegin##\n##paidend##', '<!-- x -->', '---\ntitle: x\n---\n', '\uFEFF')
  .map((text) => new TextEncoder().encode(text));

const content = fc.oneof(
  { weight: 4, arbitrary: anyFile.map((bytes) => bytes.subarray(0, 6000)) },
  { weight: 2, arbitrary: inEncoding },
  page,
  nothing,
);

const file = fc.record({ kind: fc.constant('file' as const), name: nameOf(fileName), bytes: content });
const archive = fc.record({
  kind: fc.constant('zip' as const),
  name: nameOf(fc.constantFrom('a.zip', '归档.zip', 'b.docx')),
  files: fc.uniqueArray(fc.tuple(fileName, content), { maxLength: 4, selector: ([name]) => name }),
});
const link = fc.record({
  kind: fc.constant('link' as const),
  name: nameOf(fileName),
  to: fc.constantFrom('.', '..', '../..', 'a.txt', 'sub', 'nowhere', '/dev/null', '总结.txt', 'sub/a.txt'),
});
const pipe = fc.record({ kind: fc.constant('pipe' as const), name: nameOf(fileName) });

const { items } = fc.letrec<{ items: FolderItem[]; item: FolderItem }>((tie) => ({
  items: fc.array(tie('item'), { maxLength: 6 }),
  item: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 8, arbitrary: file },
    { weight: 2, arbitrary: archive },
    { weight: 2, arbitrary: link },
    { weight: 1, arbitrary: pipe },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant('folder' as const),
        name: nameOf(fc.oneof(fc.constantFrom('sub', '党建', 'x.txt'), fileName)),
        items: tie('items'),
      }),
    },
  ),
}));

const DECISIONS = [
  'publish: false\n',
  'publish: false\nwhy: 未公开\n',
  'title: 甲\n',
  'titel: 甲\n',
  'publish: no',
  '',
  '[',
];
const override = fc.record({
  kind: fc.constant('file' as const),
  name: nameOf(
    fc
      .tuple(fc.constantFrom('a', 'b', 'a-1', 'A', 'zz'), fc.constantFrom('.yaml', '.yml', '.YAML', '.txt', '.yaml~'))
      .map((parts) => parts.join('')),
  ),
  bytes: fc
    .tuple(fc.constantFrom(...DECISIONS), fc.constantFrom('utf8', 'utf16le', 'gb18030'))
    .map(([text, encoding]) => new Uint8Array(iconv.encode(text, encoding, { addBOM: true }))),
});

/** A folder of reports, what people decided on them, and a slip in the taxonomy, if any. */
export interface Drawn {
  items: FolderItem[];
  overrides: FolderItem[];
  slip: string;
}

export const anyFolder: fc.Arbitrary<Drawn> = fc.record({
  items,
  overrides: fc.array(override, { maxLength: 3 }),
  slip: fc.oneof({ weight: 9, arbitrary: fc.constant('') }, fc.constantFrom('\n- x: [', '\ntypes: []\n', '\n\t甲')),
});

/** Puts the items on the disk; one whose name the disk does not take, or has already, is left out. */
export async function lay(folder: Buffer, all: readonly FolderItem[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const item of all) {
    const path = Buffer.concat([folder, Buffer.from('/'), item.name]);
    if (item.kind === 'folder') await laid(async () => lay(path, item.items));
    else if (item.kind === 'link') await laid(() => symlinkSync(item.to, path));
    // eslint-disable-next-line no-restricted-syntax -- where there is no mkfifo, the pipe is left out
    else if (item.kind === 'pipe') await laid(() => execFileSync('mkfifo', [path.toString()], { stdio: 'ignore' }));
    else {
      const bytes = item.kind === 'zip' ? await zip(item.files) : item.bytes;
      await laid(() => writeFileSync(path, bytes, { flag: 'wx' }));
    }
  }
}

const REFUSED = new Set(['EEXIST', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG', 'EINVAL', 'EILSEQ']);

async function laid(put: () => unknown): Promise<void> {
  try {
    await put();
  } catch (error) {
    const { code, status } = error as { code?: string; status?: number };
    if (status === undefined && !REFUSED.has(code ?? '')) throw error;
  }
}
