// What is loaded when the reader asks for a file.
export { reportFile } from './export/report.ts';
export { chosenSources } from './export/chosen-sources.ts';
export { saveFile } from './search/export/save-file.ts';
