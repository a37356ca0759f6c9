import { foreignCurrency } from './currency.ts';
import { signed, splitSign } from './number.ts';
import { plain } from './plain.ts';
import { read, refused, type TextReading } from './reading.ts';
import { readScaled } from './scaled.ts';

const most = 1e9;

/** Words behind a number that make it another number, or money, or only a bound. */
const noCounter = /[円¥割半]|以上|以下|未満|超|程度|前後|以内|弱|強|約|くらい|ぐらい|ほど|more|less|about|over|up to|dozen|ダース|jpy|yen/iu;
const counter = /^(?<number>.*\d[十百千万億]*)(?<counter> ?[\p{L}・/ ]{1,20})$/u;

/**
 * Reads how many of something: 50, 1.5, 50ユーザー, 3台, 1式, 5万件, 12か月. What is counted says the item of the line, so a counter word is let go.
 */
export function parseQuantity(text: string): TextReading<number> {
  const whole = plain(text).replace(/^[一壱](?=式$)/u, '1');
  const currency = foreignCurrency(whole);
  if (currency !== null) return refused('quantityUnit', text, { named: currency });
  const { number: typed = whole, counter: named = '' } = counter.exec(whole)?.groups ?? {};
  if (noCounter.test(named)) return refused('quantityUnit', text, { named: named.trim() });
  const sign = splitSign(typed.trim());
  const scaled = readScaled(sign?.rest ?? typed.trim());
  if ('flaw' in scaled) return scaled.flaw === 'separators' ? refused('quantitySeparators', text) : refused('notQuantity', text);
  const quantity = signed(scaled.value, sign?.negative);
  return quantity < 0 || quantity > most ? refused('quantityRange', text) : read(quantity);
}
