import type { ConfigFault, LogoFault, Pale } from '../config/fault.ts';
import type { Expected } from '../config/schema.ts';
import type { Locale } from './locale.ts';
import type { Saying } from './messages.ts';

/** What is said of what is wrong in `wenduan.config.ts`. */
interface ConfigWords {
  expected: Record<Expected, string>;
  grounds: Record<Pale['ground'], string>;
  logo: (why: LogoFault) => string;
  say: (fault: ConfigFault, key: string) => Saying;
}

const KEYS = 'docs/config.md';
const KEYS_ZH = 'docs/config.zh-CN.md';

const zh: ConfigWords = {
  expected: {
    map: '一组键和值：{ … }',
    text: '文字，不能是空的',
    switch: 'true 或 false',
    color: '颜色，写成 #3f7f73 的样子',
    address: '以 https:// 开头的网址，或者（contact）邮箱地址',
    languages: "['zh', 'en'] 或 ['zh']",
  },
  grounds: { paper: '纸色', sheet: '纸面上的浅底', mark: '标出查到的词的底色' },
  logo: (why) =>
    ({
      'no-svg': '不是 SVG 图',
      'too-large': why.is === 'too-large' ? `超过 ${why.most} 字节，每一页都要载入它` : '',
      'no-size': '没有 viewBox，也没有宽和高',
      loads: why.is === 'loads' ? `里面有 ${why.what}，会运行脚本或者从别处载入东西` : '',
    })[why.is],
  say: (fault, key) => {
    switch (fault.rule) {
      case 'config/unreadable':
        return {
          reason: `这个文件运行不了：${fault.why}`,
          advice: '改好这一行；wenduan.config.ts 原来的样子在 git 里。',
        };
      case 'config/no-object':
        return { reason: '这个文件没有给出配置。', advice: '写成 export default defineConfig({ … })。' };
      case 'config/unknown-key': {
        const known = `这里可以有：${fault.known.join('、')}。`;
        return {
          reason: `没有 \`${key}\` 这个键。`,
          advice: fault.nearest ? `是不是 \`${fault.nearest}\`？` : fault.known.length > 0 ? known : '请删去。',
        };
      }
      case 'config/missing':
        return { reason: `缺 \`${key}\`。`, advice: `补上：${zh.expected[fault.expected]}。各键的写法在 ${KEYS_ZH}。` };
      case 'config/wrong-value':
        return {
          reason: `\`${key}\` 不能是 ${fault.given}。`,
          advice: `这里要的是${zh.expected[fault.expected]}。各键的写法在 ${KEYS_ZH}。`,
        };
      case 'config/no-file':
        return { reason: `\`${key}\` 指向的文件 ${fault.file} 不存在。`, advice: '路径从配置文件所在的文件夹算起。' };
      case 'config/logo':
        return { reason: `${fault.file} 不能作标志：${zh.logo(fault.why)}。`, advice: '换一个只有图形的 SVG 文件。' };
      case 'config/pale': {
        const { letters, ground, color, ratio } = fault.why;
        return {
          reason: `\`${key}\`：${letters} 的字在${zh.grounds[ground]} ${color} 上，对比度只有 ${floored(ratio)}，看不清。`,
          advice: '至少要 4.5：字再深一些（深色背景上再浅一些），或者换一种纸色。',
        };
      }
    }
  },
};

const en: ConfigWords = {
  expected: {
    map: 'a map of keys and values: { … }',
    text: 'text that is not empty',
    switch: 'true or false',
    color: 'a colour, written like #3f7f73',
    address: 'an address that begins with https://, or (contact) one of mail',
    languages: "['zh', 'en'] or ['zh']",
  },
  grounds: { paper: 'the paper', sheet: 'the sheets on the paper', mark: 'what marks words that were found' },
  logo: (why) =>
    ({
      'no-svg': 'it is no SVG picture',
      'too-large': why.is === 'too-large' ? `it has more than ${why.most} bytes, and every page loads it` : '',
      'no-size': 'it has no viewBox, nor width and height',
      loads: why.is === 'loads' ? `it holds ${why.what}, which runs something or loads it from elsewhere` : '',
    })[why.is],
  say: (fault, key) => {
    switch (fault.rule) {
      case 'config/unreadable':
        return {
          reason: `The file cannot be run: ${fault.why}`,
          advice: 'Mend the line; git has wenduan.config.ts as it was.',
        };
      case 'config/no-object':
        return { reason: 'The file gives no configuration.', advice: 'Write export default defineConfig({ … }).' };
      case 'config/unknown-key': {
        const known = `Here may stand: ${fault.known.join(', ')}.`;
        return {
          reason: `There is no key \`${key}\`.`,
          advice: fault.nearest ? `Is it \`${fault.nearest}\`?` : fault.known.length > 0 ? known : 'Take it out.',
        };
      }
      case 'config/missing':
        return {
          reason: `\`${key}\` is not there.`,
          advice: `Put in ${en.expected[fault.expected]}. ${KEYS} has every key.`,
        };
      case 'config/wrong-value':
        return {
          reason: `\`${key}\` cannot be ${fault.given}.`,
          advice: `It is ${en.expected[fault.expected]}. ${KEYS} has every key.`,
        };
      case 'config/no-file':
        return {
          reason: `There is no file ${fault.file}, which \`${key}\` names.`,
          advice: 'A path begins at the folder of the configuration.',
        };
      case 'config/logo':
        return {
          reason: `${fault.file} cannot be the logo: ${en.logo(fault.why)}.`,
          advice: 'Take an SVG file that only draws.',
        };
      case 'config/pale': {
        const { letters, ground, color, ratio } = fault.why;
        return {
          reason: `\`${key}\`: letters of ${letters} on ${en.grounds[ground]}, ${color}, have a contrast of ${floored(ratio)} and cannot be read.`,
          advice: 'They need 4.5: take a darker ink (a lighter one on dark paper), or another paper.',
        };
      }
    }
  },
};

/** Never more than it is: 4.49 does not become 4.5. */
const floored = (ratio: number): string => (Math.floor(ratio * 10) / 10).toFixed(1);

const words: Readonly<Record<Locale, ConfigWords>> = { zh, en };

/** What a person is told of a fault: what happened, and what to do. */
export const sayFault = (fault: ConfigFault, locale: Locale): Saying => words[locale].say(fault, fault.keys.join('.'));
