import type { PassageSource } from '../../draft/passage.ts';

/** `《2023年述职报告》，二、存在的问题 › （一）学习不够，https://…/#s2-1` */
export const citationOf = ({ title, path, url }: PassageSource): string =>
  [`《${title}》`, ...(path.length > 0 ? [path.join(' › ')] : []), url].join('，');
