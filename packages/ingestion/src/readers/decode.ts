import { binaryFile } from './errors.ts';

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/** Share of control characters above which bytes aren't a text. */
const MOST_CONTROLS = 0.002;

const isTextual = (text: string): boolean => {
  if (text.includes('\u0000')) return false;
  const sample = text.slice(0, 1 << 20);
  const controls = sample.match(/[\p{Cc}]/gu)?.filter((char) => !/[\t\n\v\f\r\u0085]/.test(char)).length ?? 0;
  return controls <= sample.length * MOST_CONTROLS;
};

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** What Windows-1252 has at 0x80 … 0x9F; the decoder of Node 20 takes these bytes for Latin-1's control characters. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

const decodeAs = (bytes: Uint8Array, charset: string): string => {
  const text = new TextDecoder(charset).decode(bytes);
  if (charset !== 'windows-1252') return text;
  return text.replace(/[\u0080-\u009F]/g, (char) => WINDOWS_1252.charAt(char.charCodeAt(0) - 0x80));
};

/** UTF-8 with a few broken bytes stays UTF-8; where most of what isn't ASCII is broken, it was another encoding. */
const decodeBroken = (bytes: Uint8Array, charset: string | undefined): string => {
  const sample = new TextDecoder('utf-8').decode(bytes.subarray(0, 1 << 20));
  const broken = count(sample, /\uFFFD/g);
  const sound = count(sample, /[^\p{ASCII}\uFFFD]/gu);
  return decodeAs(bytes, sound > broken ? 'utf-8' : (charset ?? 'windows-1252'));
};

const decodeUnmarked = (bytes: Uint8Array, charset: string | undefined): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return decodeBroken(bytes, charset);
    throw error;
  }
};

const decodeAny = (bytes: Uint8Array, charset: string | undefined): string => {
  if (startsWith(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes);
  return decodeUnmarked(bytes, charset);
};

const knownCharset = (label: string | undefined): string | undefined => {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
};

/**
 * Decodes a text: UTF-8, UTF-16 with its byte order mark, else the charset that the format states or Windows-1252. A
 * byte order mark isn't part of the text.
 *
 * @throws InputError `binary-file` if the bytes aren't a text
 */
export const decode = (bytes: Uint8Array, location: string, charset?: string): string => {
  const text = decodeAny(bytes, knownCharset(charset));
  if (!isTextual(text)) throw binaryFile(location);
  return text;
};
