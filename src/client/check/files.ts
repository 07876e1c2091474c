/** Calls with each file that is chosen by the picker of a page, or dropped anywhere on it. */
export function watchFiles(page: HTMLElement, picker: HTMLInputElement, onFile: (file: File) => void): void {
  const take = (files: FileList | null | undefined) => {
    if (files?.[0]) onFile(files[0]);
  };
  picker.addEventListener('change', () => {
    take(picker.files);
    picker.value = '';
  });
  page.addEventListener('dragover', (event) => event.preventDefault());
  page.addEventListener('drop', (event) => {
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    take(event.dataTransfer.files);
  });
}
