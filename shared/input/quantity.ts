import { foreignCurrency } from './currency.ts';
import { signed, splitSign } from './number.ts';
import { plain } from './plain.ts';
import { read, refused, type TextReading } from './reading.ts';
import { readScaled } from './scaled.ts';

const most = 1e9;

/** Words behind a number that make it another number, or money, or a rate, or only a bound. */
const noCounter = /^ ?(?:[十百千万億兆割半分]$|[kKM](?![a-z]))|[円¥/]|以上|以下|未満|超|程度|前後|以内|弱$|強$|約|くらい|ぐらい|ほど|ダース|\b(?:hundred|thousand|million|billion|dozen|more|less|about|over|up to|yen|jpy|per)\b/iu;
const counter = /^(?<number>.*\d[十百千万億兆]*) ?(?<name>[\p{L}・/ ]{1,20})$/u;

/**
 * Reads how many of something: 50, 1.5, 50ユーザー, 3台, 1式, 5万件, 12か月. What is counted says the item of the line, so a counter word is let go.
 */
export function parseQuantity(text: string): TextReading<number> {
  const whole = plain(text).replace(/^[一壱](?=式$)/u, '1');
  const currency = foreignCurrency(whole);
  if (currency !== null) return refused('quantityUnit', text, { named: currency });
  const sign = splitSign(whole);
  const rest = sign?.rest ?? whole;
  const bare = readScaled(rest);
  const { number: counted = rest, name } = 'flaw' in bare ? (counter.exec(rest)?.groups ?? {}) : {};
  if (name !== undefined && noCounter.test(name)) return refused('quantityUnit', text, { named: name.trim() });
  const scaled = readScaled(counted.trim());
  if ('flaw' in scaled) return scaled.flaw === 'separators' ? refused('quantitySeparators', text) : refused('notQuantity', text);
  if (scaled.open) return refused('notQuantity', text);
  const quantity = signed(scaled.value, sign?.negative);
  if (Number.isNaN(quantity)) return refused('notQuantity', text);
  return quantity < 0 || quantity > most ? refused('quantityRange', text) : read(quantity);
}
