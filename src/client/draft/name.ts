/** A name unlike any other: 16 hexadecimal digits. Pages without TLS have no `randomUUID`. */
export const newName = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('');
