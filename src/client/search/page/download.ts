// What is loaded when the reader asks for a file.
export { exportAnswer } from '../export/export.ts';
export { readHashes, today } from '../../cite.ts';
export { writeAnswer } from '../export/document.ts';
export { saveFile } from '../../export/save-file.ts';
