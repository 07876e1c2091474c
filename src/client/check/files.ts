/** Calls with each file that is chosen by a picker, or dropped anywhere: what misses the box would open in its place. */
export function watchFiles(picker: HTMLInputElement, onFile: (file: File) => void): void {
  const take = (files: FileList | null | undefined) => {
    if (files?.[0]) onFile(files[0]);
  };
  picker.addEventListener('change', () => {
    take(picker.files);
    picker.value = '';
  });
  addEventListener('dragover', (event) => event.dataTransfer?.types.includes('Files') && event.preventDefault());
  addEventListener('drop', (event) => {
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    take(event.dataTransfer.files);
  });
}
