/** What works everywhere but on Windows, where a path of a file URL begins with /C:/ and commands of packages are scripts of the shell. */
export const PORTABLE = [
  {
    selector: "MemberExpression[property.name='pathname'] > NewExpression.object[callee.name='URL']:has(MetaProperty)",
    message: 'The path of a file: fileURLToPath(new URL(…, import.meta.url)).',
  },
  {
    selector: [
      'CallExpression[callee.name=/^(spawn|spawnSync|execFile|execFileSync)$/]',
      ":not([arguments.0.object.name='process'][arguments.0.property.name='execPath'])",
    ].join(''),
    message: 'Run process.execPath with a file, a package’s by programOf.',
  },
  {
    selector: 'CallExpression[callee.name=/^(exec|execSync)$/]',
    message: 'A command line is read by another shell on every system: use spawn.',
  },
];
