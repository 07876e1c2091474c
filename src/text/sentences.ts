/** The sentences of a paragraph with their closing punctuation; together they give the paragraph back. */
export function sentencesOf(text: string): string[] {
  return text.match(/[^。！？；]*[。！？；]+[”’」』》）]*|[^。！？；]+$/g) ?? [];
}
