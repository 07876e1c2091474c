import { saveFile } from '../export/save-file.ts';

/** Override files by report. */
type Files = Readonly<Record<string, string>>;

/** Lists the files kept on the device, each with a button that hands it out. */
export function drawFiles(section: HTMLElement, files: Files): void {
  const reports = Object.keys(files);
  section.hidden = reports.length === 0;
  section.querySelector('ul')!.replaceChildren(...reports.map(itemOf));
}

function itemOf(report: string): HTMLElement {
  const [item, button] = [document.createElement('li'), document.createElement('button')];
  button.textContent = `${report}.yaml`;
  button.dataset['act'] = `download:${report}`;
  item.append(button);
  return item;
}

/** Hands out the file on a report, or all files where none is named. */
export function download(files: Files, wanted: string): void {
  for (const [report, text] of Object.entries(files))
    if (wanted === '' || wanted === report) saveFile(new File([text], `${report}.yaml`, { type: 'application/yaml' }));
}
