import { ReportError } from '../../src/corpus/message.ts';

/** The rule that refuses; null where nothing is refused. */
export async function ruleOf(reading: Promise<unknown>): Promise<string | null> {
  try {
    await reading;
  } catch (error) {
    if (error instanceof ReportError) return error.place.rule;
    throw error;
  }
  return null;
}
