import type { Subject } from './subject.ts';
import { messages, say } from './tool-box.ts';

/** Does what a tool is for, or says that it could not be had; what tools do is loaded with the first press of one. */
export async function run(tool: string, subject: Subject): Promise<void> {
  try {
    const { ACTIONS } = await import('./actions.ts');
    await ACTIONS[tool]?.(subject);
  } catch {
    await say(messages.unreached);
  }
}
