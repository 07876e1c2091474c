// What is loaded when the reader asks for a file, or for paper.
export { carryOut } from './export/report.ts';
export { chosenSources } from './export/chosen-sources.ts';
